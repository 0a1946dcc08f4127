/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Protection files over HTTP; for whoever is no reader there are none. */
@RestController
class ProtectionController {

	private final ProtectionService service;

	private final AuditTrail audit;

	ProtectionController(ProtectionService service, AuditTrail audit) {
		this.service = service;
		this.audit = audit;
	}

	@PostMapping("/cases/{id}/protection-file")
	@Permit(value = "protection:open", hidden = true)
	@Operation(operationId = "openProtectionFile", summary = "Open the protection file of a case, or take its lead",
			description = "One file per case. Whoever opens it leads it; one that a screening opened is led by whoever "
					+ "asks first.")
	ResponseEntity<ProtectionFileView> open(@PathVariable CaseId id, @Valid @RequestBody OpenFile command,
			@WithoutVersion Change change) {
		ProtectionFile opened = this.service.open(id, command, change);
		return ResponseEntity.created(URI.create("/protection-files/" + opened.id().value()))
			.eTag(opened.version().etag())
			.body(ProtectionFileView.of(opened));
	}

	@GetMapping("/protection-files")
	@Permit(value = "protection:read", hidden = true)
	@Operation(operationId = "listProtectionFiles", summary = "List the files that the caller reads",
			description = "Of one case, or of all; newest first.")
	List<ProtectionFileView> list(@RequestParam @Nullable CaseId caseId, Access access) {
		return this.service.list(access, caseId).stream().map((file) -> shown(file, access)).toList();
	}

	@GetMapping("/protection-files/{id}")
	@Permit(value = "protection:read", hidden = true)
	@Operation(operationId = "getProtectionFile", summary = "Read a protection file",
			description = "For those it names, on the days for which they are named.")
	ResponseEntity<ProtectionFileView> get(@PathVariable ProtectionFileId id, Access access) {
		ProtectionFile file = this.service.get(id, access);
		return ResponseEntity.ok().eTag(file.version().etag()).body(shown(file, access));
	}

	@PostMapping("/protection-files/{id}/readers")
	@Permit(value = "protection:name-reader", hidden = true)
	@Operation(operationId = "nameReader", summary = "Name a reader",
			description = "By the lead. Somebody always leads without end.")
	ResponseEntity<ProtectionFileView> nameReader(@PathVariable ProtectionFileId id,
			@Valid @RequestBody NameReader command, Change change) {
		return answer(this.service.nameReader(id, command, change));
	}

	@PostMapping("/protection-files/{id}/readers/{subject}/end")
	@Permit(value = "protection:name-reader", hidden = true)
	@Operation(operationId = "endReading", summary = "Take a reader off", description = "At once, by the lead.")
	ResponseEntity<ProtectionFileView> endReading(@PathVariable ProtectionFileId id, @PathVariable UUID subject,
			Change change) {
		return answer(this.service.endReading(id, subject.toString(), change));
	}

	@PostMapping("/protection-files/{id}/notes")
	@Permit(value = "protection:write", hidden = true)
	@Operation(operationId = "writeNote", summary = "Add a note", description = "Notes are kept as they were written.")
	ResponseEntity<ProtectionFileView> writeNote(@PathVariable ProtectionFileId id,
			@Valid @RequestBody WriteNote command, Change change) {
		return answer(this.service.writeNote(id, command, change));
	}

	@PostMapping("/protection-files/{id}/reviews/{reviewId}/conclude")
	@Permit(value = "protection:write", hidden = true)
	@Operation(operationId = "concludeReview", summary = "Conclude a review", description = "With what was found.")
	ResponseEntity<ProtectionFileView> concludeReview(@PathVariable ProtectionFileId id,
			@PathVariable ReviewId reviewId, @Valid @RequestBody ConcludeReview command, Change change) {
		return answer(this.service.concludeReview(id, reviewId, command, change));
	}

	@PostMapping("/protection-files/{id}/close")
	@Permit(value = "protection:close", hidden = true)
	@Operation(operationId = "closeProtectionFile", summary = "Close a protection file",
			description = "No track and no review is open.")
	ResponseEntity<ProtectionFileView> close(@PathVariable ProtectionFileId id, Change change) {
		return answer(this.service.close(id, change));
	}

	@PostMapping("/protection-files/{id}/reopen")
	@Permit(value = "protection:close", hidden = true)
	@Operation(operationId = "reopenProtectionFile", summary = "Open a closed protection file again",
			description = "With a reason; it asks for a review.")
	ResponseEntity<ProtectionFileView> reopen(@PathVariable ProtectionFileId id,
			@Valid @RequestBody ReasonGiven command, Change change) {
		return answer(this.service.reopen(id, command, change));
	}

	/** It stands in the audit trail before it is shown. */
	private ProtectionFileView shown(ProtectionFile file, Access access) {
		this.audit
			.append(AuditEntry.shown(access, "protection-file", file.id().value().toString(), Compartment.PROTECTION));
		return ProtectionFileView.of(file);
	}

	static ResponseEntity<ProtectionFileView> answer(ProtectionFile file) {
		return ResponseEntity.ok().eTag(file.version().etag()).body(ProtectionFileView.of(file));
	}

}
