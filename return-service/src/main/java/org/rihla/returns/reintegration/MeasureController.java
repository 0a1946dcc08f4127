/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.ProcureMeasure;
import org.rihla.returns.reintegration.delivery.RecordHandOver;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain of a measure over HTTP. */
@RestController
@RequestMapping("/reintegration-plans")
class MeasureController {

	private final GivingSupport service;

	private final SupportAnswers answers;

	MeasureController(GivingSupport service, SupportAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/measures/{measureId}/procure")
	@Permit("measure:order")
	@Operation(operationId = "procureMeasure", summary = "Enter offers and the choice",
			description = "The first step of the chain.")
	ResponseEntity<PlanView> procureMeasure(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody ProcureMeasure command, Change change) {
		return this.answers.of(this.service.procure(id, measureId, command, change), change.access());
	}

	@PostMapping("/{id}/measures/{measureId}/order")
	@Permit("measure:order")
	@Operation(operationId = "orderMeasure", summary = "Ask the provider to deliver",
			description = "A partner hears of it and sees this measure from now on. Refused with consent-for-partner.")
	ResponseEntity<PlanView> orderMeasure(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody OrderMeasure command, Change change) {
		return this.answers.of(this.service.order(id, measureId, command, change), change.access());
	}

	@PostMapping("/{id}/measures/{measureId}/deliver")
	@Permit("measure:deliver")
	@Operation(operationId = "deliverMeasure", summary = "Enter a delivery",
			description = "By staff, or by the partner for what it was asked.")
	ResponseEntity<PlanView> deliverMeasure(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody DeliverMeasure command, Change change) {
		return this.answers.of(this.service.deliver(id, measureId, command, change), change.access());
	}

	@PostMapping("/{id}/measures/{measureId}/hand-over")
	@Permit("measure:deliver")
	@Operation(operationId = "recordHandOver", summary = "Enter that the person signed for it",
			description = "After a delivery without signature.")
	ResponseEntity<PlanView> recordHandOver(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody RecordHandOver command, Change change) {
		return this.answers.of(this.service.recordHandOver(id, measureId, command, change), change.access());
	}

	@PostMapping("/{id}/measures/{measureId}/verify")
	@Permit("measure:verify")
	@Operation(operationId = "verifyMeasure", summary = "Enter what a check found",
			description = "By another human than the deliverer: verified when received, otherwise disputed. Refused with check-missing, hand-over-missing, maker-is-checker.")
	ResponseEntity<PlanView> verifyMeasure(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody VerifyMeasure command, Change change) {
		return this.answers.of(this.service.verify(id, measureId, command, change), change.access());
	}

	@PostMapping("/{id}/measures/{measureId}/cancel")
	@Permit("measure:cancel")
	@Operation(operationId = "cancelMeasure", summary = "Cancel a measure",
			description = "Its unpaid tranches too. Refused with reason-missing.")
	ResponseEntity<PlanView> cancelMeasure(@PathVariable ReintegrationPlanId id, @PathVariable MeasureId measureId,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.cancelMeasure(id, measureId, command, change), change.access());
	}

}
