/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.RefuseConsent;
import org.rihla.cases.casework.consent.RequestConsent;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consents over HTTP. */
@RestController
@RequestMapping("/cases/{id}/consents")
class ConsentController {

	private final TakingConsents service;

	ConsentController(TakingConsents service) {
		this.service = service;
	}

	@PostMapping
	@Permit("case:consent")
	@Operation(operationId = "grantConsent", summary = "Record a consent",
			description = "Of one person, for one purpose, and for one partner where the purpose is a referral. A later "
					+ "consent for the same party replaces the earlier one.")
	ResponseEntity<CaseView> grant(@PathVariable CaseId id, @Valid @RequestBody GrantConsent command, Change change) {
		return CaseController.answer(this.service.grant(id, command, change), change.access());
	}

	@PostMapping("/request")
	@Permit("case:consent")
	@Operation(operationId = "requestConsent", summary = "Record that a person was asked for a consent",
			description = "Who needs time to think is not pressed; the answer is recorded when it comes.")
	ResponseEntity<CaseView> request(@PathVariable CaseId id, @Valid @RequestBody RequestConsent command,
			Change change) {
		return CaseController.answer(this.service.request(id, command, change), change.access());
	}

	@PostMapping("/{consentId}/refuse")
	@Permit("case:consent")
	@Operation(operationId = "refuseConsent", summary = "Record that a person said no",
			description = "To something that was asked for; help goes on without it.")
	ResponseEntity<CaseView> refuse(@PathVariable CaseId id, @PathVariable ConsentId consentId,
			@Valid @RequestBody RefuseConsent command, Change change) {
		return CaseController.answer(this.service.refuse(id, consentId, command, change), change.access());
	}

	@PostMapping("/{consentId}/withdraw")
	@Permit("case:consent")
	@Operation(operationId = "withdrawConsent", summary = "Withdraw a consent",
			description = "Never refused, whatever the caller has seen: sharing stops at once.")
	ResponseEntity<CaseView> withdraw(@PathVariable CaseId id, @PathVariable ConsentId consentId,
			@WithoutVersion Change change) {
		return CaseController.answer(this.service.withdraw(id, consentId, change), change.access());
	}

}
