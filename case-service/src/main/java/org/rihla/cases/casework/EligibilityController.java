/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.eligibility.ApproveException;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.RequestException;
import org.rihla.cases.casework.eligibility.UpholdAppeal;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on eligibility over HTTP. */
@RestController
@RequestMapping("/cases/{id}")
class EligibilityController {

	private final DecidingOnCases service;

	EligibilityController(DecidingOnCases service) {
		this.service = service;
	}

	@PostMapping("/decide-eligibility")
	@Permit("case:decide")
	@Operation(operationId = "decideEligibility", summary = "Decide whether a programme helps this group",
			description = "The rules of the programme are data and are judged per person. A refusal carries a reason; "
					+ "the person was told, and told of the right to a review.")
	ResponseEntity<CaseView> decide(@PathVariable CaseId id, @Valid @RequestBody DecideEligibility command,
			Change change) {
		return CaseController.answer(this.service.decide(id, command, change), change.access());
	}

	@PostMapping("/request-exception")
	@Permit("case:edit")
	@Operation(operationId = "requestException", summary = "Ask for an exception",
			description = "When a rule that knows exceptions is not met; another human decides.")
	ResponseEntity<CaseView> requestException(@PathVariable CaseId id, @Valid @RequestBody RequestException command,
			Change change) {
		return CaseController.answer(this.service.requestException(id, command, change), change.access());
	}

	@PostMapping("/approve-exception")
	@Permit("case:decide-review")
	@Operation(operationId = "approveException", summary = "Grant the exception that was asked for",
			description = "By a programme-manager who did not ask for it. The group is eligible from now on.")
	ResponseEntity<CaseView> approveException(@PathVariable CaseId id, @Valid @RequestBody ApproveException command,
			Change change) {
		return CaseController.answer(this.service.approveException(id, command, change), change.access());
	}

	@PostMapping("/uphold-appeal")
	@Permit("case:decide-review")
	@Operation(operationId = "upholdAppeal", summary = "Say that a refusal is decided anew",
			description = "By a programme-manager who did not take the decision.")
	ResponseEntity<CaseView> upholdAppeal(@PathVariable CaseId id, @Valid @RequestBody UpholdAppeal command,
			Change change) {
		return CaseController.answer(this.service.upholdAppeal(id, command, change), change.access());
	}

}
