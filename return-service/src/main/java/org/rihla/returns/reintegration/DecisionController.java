/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others decide about plans, over HTTP. */
@RestController
@RequestMapping("/reintegration-plans")
class DecisionController {

	private final AgreeingOnPlans service;

	private final SupportAnswers answers;

	DecisionController(AgreeingOnPlans service, SupportAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/approve")
	@Permit("reintegration:approve")
	@Operation(operationId = "approveReintegrationPlan", summary = "Put the version into force",
			description = "By another human than its authors. Refused with arrival-not-confirmed, budget-not-reserved, maker-is-checker.")
	ResponseEntity<PlanView> approveReintegrationPlan(@PathVariable ReintegrationPlanId id, Change change) {
		return this.answers.of(this.service.approve(id, change), change.access());
	}

	@PostMapping("/{id}/return")
	@Permit("reintegration:return")
	@Operation(operationId = "returnReintegrationPlan", summary = "Give the version back",
			description = "To be worked on again. Refused with comment-missing, reason-missing.")
	ResponseEntity<PlanView> returnReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.sendBack(id, command, change), change.access());
	}

	@PostMapping("/{id}/reject")
	@Permit("reintegration:reject")
	@Operation(operationId = "rejectReintegrationPlan", summary = "Refuse the version",
			description = "The first one ends the plan; a refused amendment leaves the plan in force. Refused with reason-missing, review-right-not-told.")
	ResponseEntity<PlanView> rejectReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody RejectPlan command, Change change) {
		return this.answers.of(this.service.reject(id, command, change), change.access());
	}

	@PostMapping("/{id}/suspend")
	@Permit("reintegration:suspend")
	@Operation(operationId = "suspendReintegrationPlan", summary = "Let the support pause",
			description = "Refused with reason-missing.")
	ResponseEntity<PlanView> suspendReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.suspend(id, command, change), change.access());
	}

	@PostMapping("/{id}/resume")
	@Permit("reintegration:suspend")
	@Operation(operationId = "resumeReintegrationPlan", summary = "Let the support go on",
			description = "Refused with reason-missing.")
	ResponseEntity<PlanView> resumeReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.resume(id, command, change), change.access());
	}

	@PostMapping("/{id}/complete")
	@Permit("reintegration:complete")
	@Operation(operationId = "completeReintegrationPlan", summary = "Say that all is done",
			description = "By another human than the authors. Refused with endline-missing, last-visit-missing, maker-is-checker, measures-open, tranches-open.")
	ResponseEntity<PlanView> completeReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody CompletePlan command, Change change) {
		return this.answers.of(this.service.complete(id, command, change), change.access());
	}

	@PostMapping("/{id}/terminate")
	@Permit("reintegration:terminate")
	@Operation(operationId = "terminateReintegrationPlan", summary = "End the support",
			description = "What is not delivered or paid is cancelled, its money is free again. Refused with reason-missing.")
	ResponseEntity<PlanView> terminateReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.terminate(id, command, change), change.access());
	}

}
