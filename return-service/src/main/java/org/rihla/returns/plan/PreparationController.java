/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.NameEscort;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RequestDocument;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What makes travellers fit to go, over HTTP: papers, health, briefing. */
@RestController
@RequestMapping("/plans")
class PreparationController {

	private final PreparingReturns service;

	private final PlanAnswers answers;

	PreparationController(PreparingReturns service, PlanAnswers answers) {
		this.service = service;
		this.answers = answers;
	}

	@PostMapping("/{id}/documents")
	@Permit("plan:checklist")
	@Operation(operationId = "requestDocument", summary = "Ask a consulate for a document",
			description = "Refused with international-protection-open, consent-for-consulate, "
					+ "clearance-unavailable and others.")
	ResponseEntity<PlanView> requestDocument(@PathVariable PlanId id, @Valid @RequestBody RequestDocument command,
			Change change) {
		return this.answers.of(this.service.requestDocument(id, command, change), change.access());
	}

	@PostMapping("/{id}/documents/{documentId}")
	@Permit("plan:checklist")
	@Operation(operationId = "recordDocument", summary = "Enter what came of a document",
			description = "Needed or not, how far the consulate is, issued, refused or lost. A document that no "
					+ "consulate was asked for is entered under an id of the caller's choice, with inHand.")
	ResponseEntity<PlanView> recordDocument(@PathVariable PlanId id, @PathVariable DocumentId documentId,
			@Valid @RequestBody RecordDocument command, Change change) {
		return this.answers.of(this.service.recordDocument(id, documentId, command, change), change.access());
	}

	@PostMapping("/{id}/permits")
	@Permit("plan:checklist")
	@Operation(operationId = "recordPermit", summary = "Enter where a permit stands",
			description = "An exit request needs consent: refused with consent-for-exit, "
					+ "international-protection-open, clearance-unavailable.")
	ResponseEntity<PlanView> recordPermit(@PathVariable PlanId id, @Valid @RequestBody RecordPermit command,
			Change change) {
		return this.answers.of(this.service.recordPermit(id, command, change), change.access());
	}

	@PostMapping("/{id}/fitness")
	@Permit("plan:fitness")
	@Operation(operationId = "recordFitness", summary = "Enter what the doctor found",
			description = "Valid for 30 days.")
	ResponseEntity<PlanView> recordFitness(@PathVariable PlanId id, @Valid @RequestBody RecordFitness command,
			Change change) {
		return this.answers.of(this.service.recordFitness(id, command, change), change.access());
	}

	@PostMapping("/{id}/escorts")
	@Permit("plan:checklist")
	@Operation(operationId = "nameEscort", summary = "Enter who goes along",
			description = "Without a name only the seat is planned; each escort takes one. Asked for by the doctor, or for "
					+ "a child without an adult of the group.")
	ResponseEntity<PlanView> nameEscort(@PathVariable PlanId id, @Valid @RequestBody NameEscort command,
			Change change) {
		return this.answers.of(this.service.nameEscort(id, command, change), change.access());
	}

	@PostMapping("/{id}/briefing")
	@Permit("plan:checklist")
	@Operation(operationId = "recordBriefing", summary = "Enter the briefing",
			description = "Complete when certificates and contact card were handed out.")
	ResponseEntity<PlanView> recordBriefing(@PathVariable PlanId id, @Valid @RequestBody RecordBriefing command,
			Change change) {
		return this.answers.of(this.service.recordBriefing(id, command, change), change.access());
	}

	@PostMapping("/{id}/pre-embarkation")
	@Permit("plan:fitness")
	@Operation(operationId = "recordPreEmbarkation", summary = "Enter the last health check",
			description = "At most 72 hours before departure.")
	ResponseEntity<PlanView> recordPreEmbarkation(@PathVariable PlanId id,
			@Valid @RequestBody RecordPreEmbarkation command, Change change) {
		return this.answers.of(this.service.recordPreEmbarkation(id, command, change), change.access());
	}

}
