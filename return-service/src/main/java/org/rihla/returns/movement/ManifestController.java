/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The manifest of a movement as a file. */
@RestController
@RequestMapping("/movements")
class ManifestController {

	private final PrintingManifests manifests;

	ManifestController(PrintingManifests manifests) {
		this.manifests = manifests;
	}

	@PostMapping(path = "/{id}/manifest/table", produces = "text/csv")
	@Permit("movement:manifest")
	@Operation(operationId = "exportManifest", summary = "Take the manifest as a table",
			description = "All seats with tickets, with names and documents, never a booking reference. Needs a login "
					+ "of the last 15 minutes and a reason; each one is audited, and every line says who took it. "
					+ "Refused with reason-missing.")
	ResponseEntity<byte[]> csv(@PathVariable MovementId id, @Valid @RequestBody GiveReason command,
			@WithoutVersion Change change) {
		return file("manifest.csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
				this.manifests.print(id, command, change).csv());
	}

	@PostMapping(path = "/{id}/manifest/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
	@Permit("movement:manifest")
	@Operation(operationId = "printManifest", summary = "Print the manifest",
			description = "The same as a sheet to sign, with who printed it and when on each page. Refused with "
					+ "reason-missing.")
	ResponseEntity<byte[]> pdf(@PathVariable MovementId id, @Valid @RequestBody GiveReason command,
			@WithoutVersion Change change) {
		return file("manifest.pdf", MediaType.APPLICATION_PDF, this.manifests.print(id, command, change).pdf());
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
