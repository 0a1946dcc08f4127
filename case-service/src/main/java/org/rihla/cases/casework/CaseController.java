/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.StartIntake;
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
import org.springframework.web.bind.annotation.RestController;

/** Cases over HTTP: register, read, assign, interview. */
@RestController
@RequestMapping("/cases")
class CaseController {

	private final CaseService service;

	CaseController(CaseService service) {
		this.service = service;
	}

	@PostMapping
	@Permit("case:register")
	@Operation(operationId = "registerCase", summary = "Open a case for a group",
			description = "The first person is the principal. Each person consents to processing, or it is said why "
					+ "that could not be asked for, and says how to be contacted safely.")
	ResponseEntity<CaseView> register(@Valid @RequestBody RegisterCase command, Creation creation) {
		AssistanceCase registered = this.service.register(command, creation);
		return ResponseEntity.created(URI.create("/cases/" + registered.id().value()))
			.eTag(registered.version().etag())
			.body(CaseView.of(registered, Reading.of(creation.access(), registered)));
	}

	@GetMapping("/{id}")
	@Permit("case:read")
	@Operation(operationId = "getCase", summary = "Read a case",
			description = "Shows the compartments that the caller's role may read.")
	ResponseEntity<CaseView> get(@PathVariable CaseId id, Access access) {
		return answer(this.service.get(id, access), access);
	}

	@PostMapping("/{id}/assign")
	@Permit("case:assign")
	@Operation(operationId = "assignCase", summary = "Assign a case",
			description = "From now on the owner alone is responsible.")
	ResponseEntity<CaseView> assign(@PathVariable CaseId id, @Valid @RequestBody AssignCase command, Change change) {
		return answer(this.service.assign(id, command, change), change.access());
	}

	@PostMapping("/{id}/start-intake")
	@Permit("case:edit")
	@Operation(operationId = "startIntake", summary = "Start the first interview",
			description = "The case needs an owner.")
	ResponseEntity<CaseView> startIntake(@PathVariable CaseId id, @Valid @RequestBody StartIntake command,
			Change change) {
		return answer(this.service.startIntake(id, command, change), change.access());
	}

	@PostMapping("/{id}/complete-intake")
	@Permit("case:edit")
	@Operation(operationId = "completeIntake", summary = "Record the answers of the interview",
			description = "Everybody in the group is interviewed; it is recorded who interpreted, or that nobody had to.")
	ResponseEntity<CaseView> completeIntake(@PathVariable CaseId id, @Valid @RequestBody CompleteIntake command,
			Change change) {
		return answer(this.service.completeIntake(id, command, change), change.access());
	}

	static ResponseEntity<CaseView> answer(AssistanceCase subject, Access access) {
		return ResponseEntity.ok()
			.eTag(subject.version().etag())
			.body(CaseView.of(subject, Reading.of(access, subject)));
	}

}
