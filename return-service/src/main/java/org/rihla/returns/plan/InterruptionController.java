/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.voluntariness.Withdraw;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: people decide to stay; the organisation stops a return, or ends it. */
@RestController
@RequestMapping("/plans")
class InterruptionController {

	private final InterruptingReturns service;

	private final PlanAnswers answers;

	InterruptionController(InterruptingReturns service, PlanAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	/**
	 * Without version and without demanding a body: nothing may stand between a person
	 * and the wish to stay.
	 */
	@PostMapping("/{id}/withdraw")
	@Permit("plan:withdraw")
	@Operation(operationId = "withdraw", summary = "People stay",
			description = "The whole group, or the persons named. Never refused before departure; no If-Match, no reason, no body needed. Again answers 200 "
					+ "and changes nothing.")
	ResponseEntity<PlanView> withdraw(@PathVariable PlanId id,
			@Valid @RequestBody(required = false) @Nullable Withdraw command, @WithoutVersion Change change) {
		Withdraw wish = (command != null) ? command : Withdraw.silently();
		return this.answers.of(this.service.withdraw(id, wish, change), change.access());
	}

	@PostMapping("/{id}/split")
	@Permit("plan:split")
	@Operation(operationId = "splitPlan", summary = "Let some return in a plan of their own",
			description = "By a programme-manager, asked by the owner; the new plan opens by itself with all that these "
					+ "people have. Refused with minor-without-adult, group-not-complete when nobody would be left, "
					+ "reason-missing, person-unknown.")
	ResponseEntity<PlanView> split(@PathVariable PlanId id, @Valid @RequestBody Split command, Change change) {
		return this.answers.of(this.service.split(id, command, change), change.access());
	}

	@PostMapping("/{id}/suspend")
	@Permit("plan:suspend")
	@Operation(operationId = "suspendPlan", summary = "Let a plan rest",
			description = "From any status before departure; tickets are at risk from then on. A blocking hold of "
					+ "the case does the same by itself. Refused with reason-missing.")
	ResponseEntity<PlanView> suspend(@PathVariable PlanId id, @Valid @RequestBody GiveReason command, Change change) {
		return this.answers.of(this.service.suspend(id, command, change), change.access());
	}

	@PostMapping("/{id}/resume")
	@Permit("plan:resume")
	@Operation(operationId = "resumePlan", summary = "Let a plan go on",
			description = "Where it was, or in PREPARING where that no longer holds. Refused with "
					+ "blocking-hold-open.")
	ResponseEntity<PlanView> resume(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.resume(id, change), change.access());
	}

	@PostMapping("/{id}/cancel")
	@Permit("plan:cancel")
	@Operation(operationId = "cancelPlan", summary = "End a return before departure",
			description = "By a programme-manager, asked by the owner; seats and money are free again. Refused with "
					+ "reason-missing.")
	ResponseEntity<PlanView> cancel(@PathVariable PlanId id, @Valid @RequestBody GiveReason command, Change change) {
		return this.answers.of(this.service.cancel(id, command, change), change.access());
	}

}
