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

	private static ResponseEntity<AgreementView> answer(FundingAgreement agreement, Access access) {
		return ResponseEntity.ok().eTag(agreement.version().etag()).body(AgreementView.of(agreement, access));
	}

}
