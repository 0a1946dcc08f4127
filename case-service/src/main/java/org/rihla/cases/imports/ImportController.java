/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Importing cases over HTTP. */
@RestController
@RequestMapping("/imports")
class ImportController {

	private final ImportService service;

	ImportController(ImportService service) {
		this.service = service;
	}

	@PostMapping(consumes = "text/csv")
	@Permit("case:import")
	@Operation(operationId = "checkImport", summary = "Upload a table of cases for a dry run",
			description = "UTF-8, at most 5,000 rows and 4 MiB; docs/import.md tells the columns. Nothing is "
					+ "registered yet: the answer tells how many groups are good and what is wrong with the others. "
					+ "The table is kept sealed until it is imported, or for a day.")
	ResponseEntity<ImportView> check(@RequestParam @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String source,
			@RequestBody byte[] table, Creation creation) {
		CaseImport checked = this.service.check(source, table, creation);
		return ResponseEntity.created(URI.create("/imports/" + checked.id().value()))
			.eTag(checked.version().etag())
			.body(checked.view());
	}

	@PostMapping("/{id}/start")
	@Permit("case:import")
	@Operation(operationId = "startImport", summary = "Import what the dry run found good",
			description = "A group that was imported before, from whatever file, is left as it is.")
	ResponseEntity<ImportView> start(@PathVariable ImportId id, Change change) {
		return answer(this.service.start(id, change));
	}

	@GetMapping("/{id}")
	@Permit("case:import")
	@Operation(operationId = "getImport", summary = "See how far an import has come",
			description = "Errors name line, column and code.")
	ResponseEntity<ImportView> get(@PathVariable ImportId id, Access access) {
		return answer(this.service.get(id, access));
	}

	private static ResponseEntity<ImportView> answer(CaseImport subject) {
		return ResponseEntity.ok().eTag(subject.version().etag()).body(subject.view());
	}

}
