/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.journey.ReportIncident;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: what happens on the way, who has arrived, and the end of a return. */
@RestController
@RequestMapping("/plans")
class HomecomingController {

	private final ComingHome service;

	private final PlanAnswers answers;

	HomecomingController(ComingHome service, PlanAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/report-incident")
	@Permit("plan:report-incident")
	@Operation(operationId = "reportIncident", summary = "Report that something happened on the way",
			description = "By whoever sends them or receives them, while they are DEPARTED.")
	ResponseEntity<PlanView> reportIncident(@PathVariable PlanId id, @Valid @RequestBody ReportIncident command,
			Change change) {
		return this.answers.of(this.service.reportIncident(id, command, change), change.access());
	}

	@PostMapping("/{id}/confirm-arrival")
	@Permit("plan:confirm-arrival")
	@Operation(operationId = "confirmArrival", summary = "Confirm who has arrived",
			description = "By the receiving side only. Refused with not-receiving-side, "
					+ "arrival-before-departure, arrival-in-future.")
	ResponseEntity<PlanView> confirmArrival(@PathVariable PlanId id, @Valid @RequestBody ConfirmArrival command,
			Change change) {
		return this.answers.of(this.service.confirmArrival(id, command, change), change.access());
	}

	@PostMapping("/{id}/entry-refused")
	@Permit("plan:confirm-arrival")
	@Operation(operationId = "recordEntryRefused", summary = "Enter who was not let in",
			description = "Their journey is prepared anew. Refused with incident-missing, not-receiving-side, "
					+ "person-unknown.")
	ResponseEntity<PlanView> recordEntryRefused(@PathVariable PlanId id, @Valid @RequestBody RecordEntryRefused command,
			Change change) {
		return this.answers.of(this.service.recordEntryRefused(id, command, change), change.access());
	}

	@PostMapping("/{id}/fail")
	@Permit("plan:cancel")
	@Operation(operationId = "failPlan", summary = "Say that a return cannot be carried out",
			description = "By a programme-manager, on the way or after a refused entry. Refused with "
					+ "incident-missing.")
	ResponseEntity<PlanView> fail(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.fail(id, change), change.access());
	}

	@PostMapping("/{id}/pocket-money")
	@Permit("plan:pocket-money")
	@Operation(operationId = "recordPocketMoney", summary = "Enter the pocket money and its receipt",
			description = "From READY on; the receipt may be entered later by the same call.")
	ResponseEntity<PlanView> recordPocketMoney(@PathVariable PlanId id, @Valid @RequestBody RecordPocketMoney command,
			Change change) {
		return this.answers.of(this.service.recordPocketMoney(id, command, change), change.access());
	}

	@PostMapping("/{id}/complete")
	@Permit("plan:complete")
	@Operation(operationId = "completePlan", summary = "Complete a return",
			description = "By the owner, once everybody is home. Refused with costs-unsettled, "
					+ "pocket-money-receipt-missing.")
	ResponseEntity<PlanView> complete(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.complete(id, change), change.access());
	}

}
