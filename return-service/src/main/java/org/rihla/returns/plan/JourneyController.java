/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.RequestSeats;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The journey over HTTP: seats, tickets, who receives, departure. */
@RestController
@RequestMapping("/plans")
class JourneyController {

	private final TravellingHome service;

	private final PlanAnswers answers;

	JourneyController(TravellingHome service, PlanAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/request-seats")
	@Permit("movement:hold")
	@Operation(operationId = "requestSeats", summary = "Ask a movement for seats",
			description = "For the whole group. The movement answers by event: the plan is HELD, or may "
					+ "ask another. Refused with funds-not-reserved, declaration-missing, "
					+ "group-not-complete and others.")
	ResponseEntity<PlanView> requestSeats(@PathVariable PlanId id, @Valid @RequestBody RequestSeats command,
			Change change) {
		return this.answers.of(this.service.requestSeats(id, command, change), change.access());
	}

	@PostMapping("/{id}/request-ticketing")
	@Permit("movement:ticket")
	@Operation(operationId = "requestTicketing", summary = "Ask for tickets",
			description = "Names everything that is missing at once, by traveller: cooling-off-running, "
					+ "reconfirmation-stale, document-missing, exit-authorisation-missing, "
					+ "fitness-missing and others. A finance-officer then commits the money.")
	ResponseEntity<PlanView> requestTicketing(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.requestTicketing(id, change), change.access());
	}

	@PostMapping("/{id}/request-reception")
	@Permit("plan:checklist")
	@Operation(operationId = "requestReception", summary = "Ask the receiving side to be there",
			description = "Refused with consent-for-receiving-office, reception-notice-too-short, "
					+ "clearance-unavailable.")
	ResponseEntity<PlanView> requestReception(@PathVariable PlanId id, @Valid @RequestBody RequestReception command,
			Change change) {
		return this.answers.of(this.service.requestReception(id, command, change), change.access());
	}

	@PostMapping("/{id}/acknowledge-reception")
	@Permit("plan:acknowledge-reception")
	@Operation(operationId = "acknowledgeReception", summary = "Say that the receiving side will be there",
			description = "Refused with not-receiving-side.")
	ResponseEntity<PlanView> acknowledgeReception(@PathVariable PlanId id,
			@Valid @RequestBody AcknowledgeReception command, Change change) {
		return this.answers.of(this.service.acknowledgeReception(id, command, change), change.access());
	}

	@PostMapping("/{id}/decline-reception")
	@Permit("plan:acknowledge-reception")
	@Operation(operationId = "declineReception", summary = "Say that the receiving side cannot be there",
			description = "It reads the plan no longer, and another one may be asked. Refused with "
					+ "not-receiving-side.")
	ResponseEntity<PlanView> declineReception(@PathVariable PlanId id, @Valid @RequestBody DeclineReception command,
			Change change) {
		return this.answers.of(this.service.declineReception(id, command, change), change.access());
	}

	@PostMapping("/{id}/approve-further-seats")
	@Permit("plan:waive")
	@Operation(operationId = "approveFurtherSeats", summary = "Allow new seats after missed flights",
			description = "By a programme-manager, where request-seats answers second-no-show-needs-approval.")
	ResponseEntity<PlanView> approveFurtherSeats(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.approveFurtherSeats(id, change), change.access());
	}

	@PostMapping("/{id}/mark-ready")
	@Permit("movement:depart")
	@Operation(operationId = "markReady", summary = "Say that everything is in place",
			description = "Names everything that is missing at once.")
	ResponseEntity<PlanView> markReady(@PathVariable PlanId id, @Valid @RequestBody MarkReady command, Change change) {
		return this.answers.of(this.service.markReady(id, command, change), change.access());
	}

	@PostMapping("/{id}/record-departure")
	@Permit("movement:depart")
	@Operation(operationId = "recordDeparture", summary = "Enter who has boarded",
			description = "Everybody but those named as left behind, with the outcome for each; they go on in a plan "
					+ "of their own. Who has boarded can no longer withdraw. Refused with reason-missing, reconfirmation-stale "
					+ "unless everybody was asked alone on the day, and others.")
	ResponseEntity<PlanView> recordDeparture(@PathVariable PlanId id, @Valid @RequestBody RecordDeparture command,
			Change change) {
		return this.answers.of(this.service.recordDeparture(id, command, change), change.access());
	}

}
