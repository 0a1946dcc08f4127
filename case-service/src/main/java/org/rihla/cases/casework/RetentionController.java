/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.keeping.ExtendRetention;
import org.rihla.cases.casework.keeping.PlaceLegalHold;
import org.rihla.cases.casework.keeping.ProposeErasure;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How long a file is kept, over HTTP. Who decides on it does not read the case, so no
 * version is asked for and the answer tells of nothing else.
 */
@RestController
@RequestMapping("/cases/{id}")
class RetentionController {

	private final KeepingCases service;

	RetentionController(KeepingCases service) {
		this.service = service;
	}

	@GetMapping("/retention")
	@Permit("case:retention")
	@Operation(operationId = "getRetention", summary = "Read how long a file is kept",
			description = "The day of retention, a legal hold and a proposal to erase it sooner.")
	ResponseEntity<RetentionView> get(@PathVariable CaseId id, Access access) {
		return answer(this.service.get(id, access));
	}

	@PostMapping("/place-legal-hold")
	@Permit("case:legal-hold")
	@Operation(operationId = "placeLegalHold", summary = "Have a file kept for a reason in law",
			description = "Stops its erasure whatever its day of retention, until it is lifted; placed again, it tells "
					+ "another reason and day of review. On that day somebody is asked. Needs a login of the last 15 "
					+ "minutes.")
	ResponseEntity<RetentionView> placeLegalHold(@PathVariable CaseId id, @Valid @RequestBody PlaceLegalHold command,
			@WithoutVersion Change change) {
		return answer(this.service.placeLegalHold(id, command, change));
	}

	@PostMapping("/lift-legal-hold")
	@Permit("case:legal-hold")
	@Operation(operationId = "liftLegalHold", summary = "Lift a legal hold",
			description = "The day of retention counts again. Needs a login of the last 15 minutes.")
	ResponseEntity<RetentionView> liftLegalHold(@PathVariable CaseId id, @WithoutVersion Change change) {
		return answer(this.service.liftLegalHold(id, change));
	}

	@PostMapping("/propose-erasure")
	@Permit("case:propose-erasure")
	@Operation(operationId = "proposeErasure", summary = "Propose to erase a file before its day",
			description = "Because a person it is about asked, or it should never have been kept. Another human decides; "
					+ "on its day of retention a file is proposed by itself.")
	ResponseEntity<RetentionView> proposeErasure(@PathVariable CaseId id, @Valid @RequestBody ProposeErasure command,
			@WithoutVersion Change change) {
		return answer(this.service.proposeErasure(id, command, change));
	}

	@PostMapping("/extend-retention")
	@Permit("case:erase")
	@Operation(operationId = "extendRetention", summary = "Keep a file for longer",
			description = "Answers the question whether to erase it, and ends a proposal to. The day can only be moved "
					+ "back. Needs a login of the last 15 minutes.")
	ResponseEntity<RetentionView> extend(@PathVariable CaseId id, @Valid @RequestBody ExtendRetention command,
			@WithoutVersion Change change) {
		return answer(this.service.extend(id, command, change));
	}

	@PostMapping("/erase")
	@Permit("case:erase")
	@Operation(operationId = "eraseCase", summary = "Erase a case",
			description = "For good, in all services: the file, what belongs to it, and the keys it was sealed with. Once "
					+ "its day of retention has come, or sooner when another human proposed it; never under a legal hold. "
					+ "Needs a login of the last 15 minutes.")
	ResponseEntity<RetentionView> erase(@PathVariable CaseId id, @WithoutVersion Change change) {
		return answer(this.service.erase(id, change));
	}

	private static ResponseEntity<RetentionView> answer(AssistanceCase subject) {
		return ResponseEntity.ok().eTag(subject.version().etag()).body(RetentionView.of(subject));
	}

}
