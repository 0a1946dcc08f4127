/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements over HTTP. */
@RestController
@RequestMapping("/agreements")
class AgreementController {

	private final AgreementService service;

	AgreementController(AgreementService service) {
		this.service = service;
	}

	@PostMapping
	@Permit("funding:edit")
	@Operation(operationId = "draftAgreement", summary = "Draft an agreement with a donor",
			description = "Amounts in minor units of the currency. Nothing can be drawn on it before it is activated.")
	ResponseEntity<AgreementView> draft(@Valid @RequestBody DraftAgreement command, Creation creation) {
		FundingAgreement drafted = this.service.draft(command, creation);
		return ResponseEntity.created(URI.create("/agreements/" + drafted.id().value()))
			.eTag(drafted.version().etag())
			.body(AgreementView.of(drafted, creation.access()));
	}

	@GetMapping("/{id}")
	@Permit("funding:read")
	@Operation(operationId = "readAgreement", summary = "Read an agreement",
			description = "Lines with what is reserved and committed; what single groups get is shown to budget holders.")
	ResponseEntity<AgreementView> get(@PathVariable AgreementId id, Access access) {
		return answer(this.service.get(id, access), access);
	}

	@PostMapping("/{id}/activate")
	@Permit("funding:activate")
	@Operation(operationId = "activateAgreement", summary = "Put an agreement into force",
			description = "By another human than the one who drafted it. Refused with maker-is-checker.")
	ResponseEntity<AgreementView> activate(@PathVariable AgreementId id, Change change) {
		return answer(this.service.activate(id, change), change.access());
	}

	@PostMapping("/{id}/requests/{requestId}/commit")
	@Permit("funding:commit")
	@Operation(operationId = "commitFunds", summary = "Bind the money of one request",
			description = "Once its plan has asked for tickets, by another human than those who asked. Refused with "
					+ "maker-is-checker, reservation-expired, agreement-ended.")
	ResponseEntity<AgreementView> commit(@PathVariable AgreementId id, @PathVariable RequestId requestId,
			Change change) {
		return answer(this.service.commit(id, requestId, change), change.access());
	}

	@PostMapping("/{id}/requests/{requestId}/refuse")
	@Permit("funding:commit")
	@Operation(operationId = "refuseFunds", summary = "Do not bind the money of one request",
			description = "It stays set aside until its time is over, and the plan hears of it.")
	ResponseEntity<AgreementView> refuse(@PathVariable AgreementId id, @PathVariable RequestId requestId,
			Change change) {
		return answer(this.service.refuse(id, requestId, change), change.access());
	}

	@PostMapping("/{id}/requests/{requestId}/settle")
	@Permit("funding:spend")
	@Operation(operationId = "settleCosts", summary = "Pay what one request has cost",
			description = "Of what is bound for it, until the end of grace; the rest is free again. Refused with "
					+ "agreement-closed, commitment-exceeded, maker-is-checker.")
	ResponseEntity<AgreementView> settle(@PathVariable AgreementId id, @PathVariable RequestId requestId,
			@Valid @RequestBody SettleCosts command, Change change) {
		return answer(this.service.settle(id, requestId, command, change), change.access());
	}

	@PostMapping("/{id}/lines/{lineId}/amendment")
	@Permit("funding:edit")
	@Operation(operationId = "amendLine", summary = "Propose other limits of a line",
			description = "They count once a programme-manager has approved them. Refused with line-below-use.")
	ResponseEntity<AgreementView> propose(@PathVariable AgreementId id, @PathVariable LineId lineId,
			@Valid @RequestBody AmendLine command, Change change) {
		return answer(this.service.propose(id, lineId, command, change), change.access());
	}

	@PostMapping("/{id}/lines/{lineId}/approve")
	@Permit("funding:approve")
	@Operation(operationId = "approveLine", summary = "Put the proposed limits of a line into force",
			description = "By another human than the one who proposed them. Refused with line-below-use, "
					+ "maker-is-checker.")
	ResponseEntity<AgreementView> approve(@PathVariable AgreementId id, @PathVariable LineId lineId, Change change) {
		return answer(this.service.approve(id, lineId, change), change.access());
	}

	@PostMapping("/{id}/end")
	@Permit("funding:edit")
	@Operation(operationId = "endAgreement", summary = "Give nothing new from an agreement",
			description = "What is only set aside is free again; what is bound may be paid until the end of grace.")
	ResponseEntity<AgreementView> end(@PathVariable AgreementId id, Change change) {
		return answer(this.service.end(id, change), change.access());
	}

	@PostMapping("/{id}/close")
	@Permit("funding:edit")
	@Operation(operationId = "closeAgreement", summary = "Close the books of an agreement that has ended",
			description = "Refused with reservations-open.")
	ResponseEntity<AgreementView> close(@PathVariable AgreementId id, Change change) {
		return answer(this.service.closeBooks(id, change), change.access());
	}

	private static ResponseEntity<AgreementView> answer(FundingAgreement agreement, Access access) {
		return ResponseEntity.ok().eTag(agreement.version().etag()).body(AgreementView.of(agreement, access));
	}

}
