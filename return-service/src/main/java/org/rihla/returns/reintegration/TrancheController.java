/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.RequestTranche;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of a tranche over HTTP. */
@RestController
@RequestMapping("/reintegration-plans")
class TrancheController {

	private final GivingSupport service;

	private final SupportAnswers answers;

	TrancheController(GivingSupport service, SupportAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/tranches/{trancheId}/request")
	@Permit("tranche:request")
	@Operation(operationId = "requestTranche", summary = "Ask for a tranche",
			description = "Refused with ceiling-exceeded, evidence-missing, plan-not-active, previous-tranche-unconfirmed, visit-unsatisfactory.")
	ResponseEntity<PlanView> requestTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			@Valid @RequestBody RequestTranche command, Change change) {
		return this.answers.of(this.service.request(id, trancheId, command, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/approve")
	@Permit("tranche:approve")
	@Operation(operationId = "approveTranche", summary = "Approve a tranche",
			description = "By another human than who asked. Refused with maker-is-checker.")
	ResponseEntity<PlanView> approveTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			Change change) {
		return this.answers.of(this.service.approve(id, trancheId, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/send-back")
	@Permit("tranche:approve")
	@Operation(operationId = "sendBackTranche", summary = "Give a request back",
			description = "Refused with comment-missing, reason-missing.")
	ResponseEntity<PlanView> sendBackTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.sendBack(id, trancheId, command, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/disburse")
	@Permit("tranche:pay")
	@Operation(operationId = "disburseTranche", summary = "Enter that a tranche was paid",
			description = "By another human than those who asked and approved. Refused with agreement-closed, funds-not-committed, maker-is-checker.")
	ResponseEntity<PlanView> disburseTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			Change change) {
		return this.answers.of(this.service.disburse(id, trancheId, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/confirm")
	@Permit("tranche:request")
	@Operation(operationId = "confirmTranche", summary = "Enter that it arrived",
			description = "Refused with receipt-missing.")
	ResponseEntity<PlanView> confirmTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			@Valid @RequestBody ConfirmTranche command, Change change) {
		return this.answers.of(this.service.confirm(id, trancheId, command, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/fail")
	@Permit("tranche:request")
	@Operation(operationId = "failTranche", summary = "Enter that it did not arrive",
			description = "It may be asked for again. Refused with reason-missing.")
	ResponseEntity<PlanView> failTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.fail(id, trancheId, command, change), change.access());
	}

	@PostMapping("/{id}/tranches/{trancheId}/cancel")
	@Permit("tranche:cancel")
	@Operation(operationId = "cancelTranche", summary = "Cancel a tranche",
			description = "Refused with reason-missing.")
	ResponseEntity<PlanView> cancelTranche(@PathVariable ReintegrationPlanId id, @PathVariable TrancheId trancheId,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.cancel(id, trancheId, command, change), change.access());
	}

}
