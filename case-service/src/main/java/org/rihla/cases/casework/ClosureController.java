/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.closure.ApproveClosure;
import org.rihla.cases.casework.closure.RejectClosure;
import org.rihla.cases.casework.closure.ReopenCase;
import org.rihla.cases.casework.closure.RequestClosure;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of the work on a case over HTTP. */
@RestController
@RequestMapping("/cases/{id}")
class ClosureController {

	private final ClosingCases service;

	ClosureController(ClosingCases service) {
		this.service = service;
	}

	@PostMapping("/request-closure")
	@Permit("case:request-closure")
	@Operation(operationId = "requestClosure", summary = "Ask to end the work",
			description = "Each person has a code that fits how far the person came; loss of contact needs three failed "
					+ "attempts within 60 days.")
	ResponseEntity<CaseView> request(@PathVariable CaseId id, @Valid @RequestBody RequestClosure command,
			Change change) {
		return CaseController.answer(this.service.request(id, command, change), change.access());
	}

	@PostMapping("/reject-closure")
	@Permit("case:approve-closure")
	@Operation(operationId = "rejectClosure", summary = "Say that the work goes on",
			description = "The case goes back to where it was, or to where its return has led it meanwhile.")
	ResponseEntity<CaseView> reject(@PathVariable CaseId id, @Valid @RequestBody RejectClosure command, Change change) {
		return CaseController.answer(this.service.reject(id, command, change), change.access());
	}

	@PostMapping("/approve-closure")
	@Permit("case:approve-closure")
	@Operation(operationId = "approveClosure", summary = "End the work",
			description = "By a programme-manager who did not ask for it, once plans, holds, referrals, tasks and "
					+ "protection tracks are settled and a talk was offered.")
	ResponseEntity<CaseView> approve(@PathVariable CaseId id, @Valid @RequestBody ApproveClosure command,
			Change change) {
		return CaseController.answer(this.service.approve(id, command, change), change.access());
	}

	@PostMapping("/reopen")
	@Permit("case:reopen")
	@Operation(operationId = "reopenCase", summary = "Begin the work again",
			description = "By a programme-manager other than who asks for it; that one owns the case from now on.")
	ResponseEntity<CaseView> reopen(@PathVariable CaseId id, @Valid @RequestBody ReopenCase command, Change change) {
		return CaseController.answer(this.service.reopen(id, command, change), change.access());
	}

}
