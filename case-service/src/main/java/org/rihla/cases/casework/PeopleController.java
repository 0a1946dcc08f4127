/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.person.EndClaim;
import org.rihla.cases.casework.person.RecordContact;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The people of a case over HTTP: who belongs to it, what is known, how they were
 * reached.
 */
@RestController
@RequestMapping("/cases/{id}")
class PeopleController {

	private final KeepingPeople service;

	PeopleController(KeepingPeople service) {
		this.service = service;
	}

	@PostMapping("/persons")
	@Permit("case:edit")
	@Operation(operationId = "addPerson", summary = "Add somebody to the group",
			description = "Until the group is assessed. The newcomer consents to processing like everybody else, is "
					+ "interviewed and screened. Somebody known from an earlier case keeps the id.")
	ResponseEntity<CaseView> add(@PathVariable CaseId id, @Valid @RequestBody AddPerson command, Change change) {
		return CaseController.answer(this.service.add(id, command, change), change.access());
	}

	@PostMapping("/remove-person")
	@Permit("case:edit")
	@Operation(operationId = "removePerson", summary = "Remove somebody from the group",
			description = "Never the principal; what was recorded about the person stays in the file.")
	ResponseEntity<CaseView> remove(@PathVariable CaseId id, @Valid @RequestBody RemovePerson command, Change change) {
		return CaseController.answer(this.service.remove(id, command, change), change.access());
	}

	@PostMapping("/correct-facts")
	@Permit("case:edit")
	@Operation(operationId = "correctFacts", summary = "Say facts anew",
			description = "What is absent stays. What was known before is kept with who changed it; verified facts change "
					+ "with a reason only.")
	ResponseEntity<CaseView> correct(@PathVariable CaseId id, @Valid @RequestBody CorrectFacts command, Change change) {
		return CaseController.answer(this.service.correct(id, command, change), change.access());
	}

	@PostMapping("/end-claim")
	@Permit("case:end-claim")
	@Operation(operationId = "endClaim", summary = "Record that a claim to international protection has ended",
			description = "After the person was counselled on the effects and the United Nations body in charge was told.")
	ResponseEntity<CaseView> endClaim(@PathVariable CaseId id, @Valid @RequestBody EndClaim command, Change change) {
		return CaseController.answer(this.service.endClaim(id, command, change), change.access());
	}

	@PostMapping("/contacts")
	@Permit("case:edit")
	@Operation(operationId = "recordContact", summary = "Record a contact or the attempt",
			description = "Three failed attempts within 60 days allow to propose the end of the work by loss of contact.")
	ResponseEntity<CaseView> recordContact(@PathVariable CaseId id, @Valid @RequestBody RecordContact command,
			Change change) {
		return CaseController.answer(this.service.recordContact(id, command, change), change.access());
	}

}
