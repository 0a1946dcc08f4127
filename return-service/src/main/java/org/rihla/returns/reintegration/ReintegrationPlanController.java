/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.paging.Page;
import org.rihla.returns.CaseId;
import org.rihla.returns.reintegration.agreed.Proposal;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans over HTTP: read them, and make them with the person. */
@RestController
@RequestMapping("/reintegration-plans")
class ReintegrationPlanController {

	private final DraftingPlans drafting;

	private final AgreeingOnPlans service;

	private final ReadingPlans reading;

	private final SupportAnswers answers;

	ReintegrationPlanController(DraftingPlans drafting, AgreeingOnPlans service, ReadingPlans reading,
			SupportAnswers answers) {
		this.drafting = drafting;
		this.service = service;
		this.reading = reading;
		this.answers = answers;
	}

	@PostMapping
	@Permit("reintegration:draft")
	@Operation(operationId = "draftReintegrationPlan", summary = "Begin a plan",
			description = "For a traveller of a return plan, also before departure. Refused with current-plan-exists, "
					+ "person-unknown, reintegration-not-foreseen.")
	ResponseEntity<PlanView> draftReintegrationPlan(@Valid @RequestBody DraftPlan command, Creation creation) {
		ReintegrationPlan drafted = this.drafting.draft(command, creation);
		return ResponseEntity.created(URI.create("/reintegration-plans/" + drafted.id().value()))
			.eTag(drafted.version().etag())
			.body(this.reading.view(drafted, creation.access()));
	}

	@GetMapping
	@Permit("reintegration:read")
	@Operation(operationId = "listReintegrationPlans", summary = "List plans",
			description = "Of one case, or all that the caller may see, the oldest first. A partner sees those in "
					+ "which it was asked to deliver.")
	ResponseEntity<Page<PlanSummary>> list(@RequestParam(required = false) @Nullable CaseId caseId,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.reading.list(caseId, cursor, limit, access).answer();
	}

	@GetMapping("/{id}")
	@Permit("reintegration:read")
	@Operation(operationId = "readReintegrationPlan", summary = "Read a plan",
			description = "As the caller's role may read it; a partner its own measures.")
	ResponseEntity<PlanView> get(@PathVariable ReintegrationPlanId id, Access access) {
		return this.answers.of(this.reading.get(id, access), access);
	}

	@PostMapping("/{id}/content")
	@Permit("reintegration:draft")
	@Operation(operationId = "proposeReintegrationContent", summary = "Say what the version consists of",
			description = "Objectives, measures and tranches, all of them; ids of earlier ones are kept. An earlier signature no longer counts. Amounts in minor units of the currency of the programme.")
	ResponseEntity<PlanView> proposeReintegrationContent(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Proposal command, Change change) {
		return this.answers.of(this.service.propose(id, command, change), change.access());
	}

	@PostMapping("/{id}/assess")
	@Permit("reintegration:assess")
	@Operation(operationId = "assessReturnee", summary = "Enter what the returnee needs and has",
			description = "Refused with arrival-not-confirmed, assessment-missing, baseline-missing, consent-for-receiving-office.")
	ResponseEntity<PlanView> assessReturnee(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody AssessReturnee command, Change change) {
		return this.answers.of(this.service.assess(id, command, change), change.access());
	}

	@PostMapping("/{id}/submit")
	@Permit("reintegration:submit")
	@Operation(operationId = "submitReintegrationPlan", summary = "Put the version before an approver",
			description = "Asks for its money. Refused with amendment-below-delivered, cash-not-justified, ceiling-exceeded, measure-missing, person-not-agreed.")
	ResponseEntity<PlanView> submitReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody SubmitPlan command, Change change) {
		return this.answers.of(this.service.submit(id, command, change), change.access());
	}

	@PostMapping("/{id}/amend")
	@Permit("reintegration:amend")
	@Operation(operationId = "amendReintegrationPlan", summary = "Begin a next version",
			description = "The present one stays in force until the next is approved.")
	ResponseEntity<PlanView> amendReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody Because command, Change change) {
		return this.answers.of(this.service.amend(id, command, change), change.access());
	}

	@PostMapping("/{id}/activate")
	@Permit("reintegration:submit")
	@Operation(operationId = "activateReintegrationPlan", summary = "Begin the support",
			description = "Refused with funds-not-committed, nothing-scheduled.")
	ResponseEntity<PlanView> activateReintegrationPlan(@PathVariable ReintegrationPlanId id, Change change) {
		return this.answers.of(this.service.activate(id, change), change.access());
	}

	@PostMapping("/{id}/decline")
	@Permit("reintegration:decline")
	@Operation(operationId = "declineReintegrationPlan", summary = "The person does not want it",
			description = "Nothing stands against that; no reason, no body needed.")
	ResponseEntity<PlanView> declineReintegrationPlan(@PathVariable ReintegrationPlanId id,
			@Valid @RequestBody(required = false) @Nullable DeclinePlan command, Change change) {
		return this.answers.of(this.service.decline(id, (command != null) ? command : DeclinePlan.silently(), change),
				change.access());
	}

}
