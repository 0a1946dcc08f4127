/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.PlanCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.WaiveCoolingOff;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans over HTTP: read them, decide to return. */
@RestController
@RequestMapping("/plans")
class ReturnPlanController {

	private final ReturnPlanService service;

	private final PlanAnswers answers;

	private final PlanQueries queries;

	ReturnPlanController(ReturnPlanService service, PlanAnswers answers, PlanQueries queries) {
		this.service = service;
		this.answers = answers;
		this.queries = queries;
	}

	@GetMapping
	@Permit("plan:list")
	@Operation(operationId = "listPlans", summary = "List plans",
			description = "The newest 50 inside the caller's scope, of one case if one is named. Nothing about the people.")
	List<PlanSummary> list(@RequestParam(required = false) @Nullable CaseId caseId, Access access) {
		return this.queries.list(caseId, access).stream().map(PlanSummary::of).toList();
	}

	@PostMapping
	@Permit("plan:open")
	@Operation(operationId = "openPlan", summary = "Open a plan",
			description = "For everybody of the case who was found eligible; the decision opens the first one by "
					+ "itself, a person opens the next one after a withdrawal, as if there had been none. Refused with "
					+ "case-not-eligible, person-in-open-plan.")
	ResponseEntity<PlanView> open(@Valid @RequestBody OpenPlan command, Creation creation) {
		return this.answers.created(this.service.open(command, creation), creation.access());
	}

	@GetMapping("/{id}")
	@Permit("plan:read")
	@Operation(operationId = "readPlan", summary = "Read a plan",
			description = "As the caller's role may read it; what it may not is absent.")
	ResponseEntity<PlanView> get(@PathVariable PlanId id, Access access) {
		return this.answers.of(this.service.get(id, access), access);
	}

	@PostMapping("/{id}/take-over-facts")
	@Permit("plan:checklist")
	@Operation(operationId = "takeOverFacts", summary = "Take over the facts of the case",
			description = "Asks the case-service with the caller's own token, then asks for the money of "
					+ "the whole package. Refused with facts-missing when the case does not answer.")
	ResponseEntity<PlanView> takeOverFacts(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.takeOverFacts(id, change), change.access());
	}

	@PostMapping("/{id}/travel-identity")
	@Permit("plan:checklist")
	@Operation(operationId = "recordTravelIdentity", summary = "Enter who somebody is on paper",
			description = "Typed or confirmed from the document. Refused with traveller-facts-disagree, "
					+ "person-unknown.")
	ResponseEntity<PlanView> recordTravelIdentity(@PathVariable PlanId id,
			@Valid @RequestBody RecordTravelIdentity command, Change change) {
		return this.answers.of(this.service.recordTravelIdentity(id, command, change), change.access());
	}

	@PostMapping("/{id}/counselling")
	@Permit("plan:counsel")
	@Operation(operationId = "recordCounselling", summary = "Enter a counselling session",
			description = "The plan is COUNSELLED when every adult had an individual session, in a "
					+ "language understood, with all mandatory topics.")
	ResponseEntity<PlanView> recordCounselling(@PathVariable PlanId id, @Valid @RequestBody RecordCounselling command,
			Change change) {
		return this.answers.of(this.service.recordCounselling(id, command, change), change.access());
	}

	@PostMapping("/{id}/plan-counselling")
	@Permit("plan:counsel")
	@Operation(operationId = "planCounselling", summary = "Plan a counselling session",
			description = "Enter it by its id when it was held, or that nobody came.")
	ResponseEntity<PlanView> planCounselling(@PathVariable PlanId id, @Valid @RequestBody PlanCounselling command,
			Change change) {
		return this.answers.of(this.service.planCounselling(id, command, change), change.access());
	}

	@PostMapping("/{id}/counselling/{sessionId}/miss")
	@Permit("plan:counsel")
	@Operation(operationId = "missCounselling", summary = "Enter that nobody came to a planned session",
			description = "The session stays, as missed; another one can be planned.")
	ResponseEntity<PlanView> missCounselling(@PathVariable PlanId id, @PathVariable SessionId sessionId,
			@Valid @RequestBody MissCounselling command, Change change) {
		return this.answers.of(this.service.missCounselling(id, sessionId, command, change), change.access());
	}

	@PostMapping("/{id}/declare")
	@Permit("plan:declare")
	@Operation(operationId = "declare", summary = "Enter signed declarations",
			description = "With the last one the cooling-off time begins. Refused with "
					+ "clearance-unavailable, counselling-incomplete, asylum-effects-not-counselled, "
					+ "capacity-unresolved, travel-identity-missing and others, all at once.")
	ResponseEntity<PlanView> declare(@PathVariable PlanId id, @Valid @RequestBody Declare command, Change change) {
		return this.answers.of(this.service.declare(id, command, change), change.access());
	}

	@PostMapping("/{id}/waive-cooling-off")
	@Permit("plan:waive")
	@Operation(operationId = "waiveCoolingOff", summary = "End the time to think it over early",
			description = "At the own written request of each adult, and not by the owner of the case. Refused with "
					+ "own-written-request-missing, maker-is-checker.")
	ResponseEntity<PlanView> waiveCoolingOff(@PathVariable PlanId id, @Valid @RequestBody WaiveCoolingOff command,
			Change change) {
		return this.answers.of(this.service.waiveCoolingOff(id, command, change), change.access());
	}

	@PostMapping("/{id}/start-preparation")
	@Permit("plan:declare")
	@Operation(operationId = "startPreparation", summary = "Start preparing the journey",
			description = "From DECLARED.")
	ResponseEntity<PlanView> startPreparation(@PathVariable PlanId id, Change change) {
		return this.answers.of(this.service.startPreparation(id, change), change.access());
	}

	@PostMapping("/{id}/reconfirm")
	@Permit("plan:reconfirm")
	@Operation(operationId = "reconfirm", summary = "Enter that people still want to return",
			description = "At the airport alone with the person: otherwise refused with not-in-private.")
	ResponseEntity<PlanView> reconfirm(@PathVariable PlanId id, @Valid @RequestBody Reconfirm command, Change change) {
		return this.answers.of(this.service.reconfirm(id, command, change), change.access());
	}

}
