/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Referrals over HTTP, for staff and for the partner. */
@RestController
@RequestMapping("/referrals")
class ReferralController {

	private final ReferralService service;

	private final ReadingReferrals reading;

	ReferralController(ReferralService service, ReadingReferrals reading) {
		this.service = service;
		this.reading = reading;
	}

	@PostMapping
	@Permit("referral:send")
	@Operation(operationId = "draftReferral", summary = "Draft a referral",
			description = "Nobody outside hears of it before it is sent. The persons belong to the case.")
	ResponseEntity<ReferralView> draft(@Valid @RequestBody DraftReferral command, Creation creation) {
		Referral drafted = this.service.draft(command, creation);
		return ResponseEntity.created(URI.create("/referrals/" + drafted.id().value()))
			.eTag(drafted.version().etag())
			.body(this.reading.view(drafted, creation.access()));
	}

	@GetMapping
	@Permit("referral:read")
	@Operation(operationId = "listReferrals", summary = "List referrals",
			description = "Of one case, or all that the caller may see, the oldest first. A partner sees those "
					+ "that are addressed to it.")
	ResponseEntity<Page<ReferralView>> list(@RequestParam(required = false) @Nullable CaseId caseId,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.reading.list(caseId, cursor, limit, access).answer();
	}

	@GetMapping("/{id}")
	@Permit("referral:read")
	@Operation(operationId = "getReferral", summary = "Read a referral",
			description = "A partner sees what is addressed to it and what the persons agreed to share, while the "
					+ "referral is open and for some time after.")
	ResponseEntity<ReferralView> get(@PathVariable ReferralId id, Access access) {
		return answer(this.reading.get(id, access), access);
	}

	@PostMapping("/{id}/send")
	@Permit("referral:send")
	@Operation(operationId = "sendReferral", summary = "Send a referral to its partner",
			description = "Each person's consent covers this partner and these kinds of data. The time to answer "
					+ "follows from the urgency.")
	ResponseEntity<ReferralView> send(@PathVariable ReferralId id, @Valid @RequestBody SendReferral command,
			Change change) {
		return answer(this.service.send(id, command, change), change.access());
	}

	@PostMapping("/{id}/accept")
	@Permit("referral:answer")
	@Operation(operationId = "acceptReferral", summary = "Accept a referral",
			description = "By the partner, or by staff on its behalf.")
	ResponseEntity<ReferralView> accept(@PathVariable ReferralId id, @Valid @RequestBody AcceptReferral command,
			@WithoutVersion Change change) {
		return answer(this.service.accept(id, command, change), change.access());
	}

	@PostMapping("/{id}/reject")
	@Permit("referral:answer")
	@Operation(operationId = "rejectReferral", summary = "Reject a referral",
			description = "By the partner, or by staff on its behalf, with reason and comment.")
	ResponseEntity<ReferralView> reject(@PathVariable ReferralId id, @Valid @RequestBody RejectReferral command,
			@WithoutVersion Change change) {
		return answer(this.service.reject(id, command, change), change.access());
	}

	@PostMapping("/{id}/propose-exception")
	@Permit("referral:send-without-consent")
	@Operation(operationId = "proposeException", summary = "Propose to send without consent",
			description = "A life is at risk, and a health professional says so; another protection officer sends.")
	ResponseEntity<ReferralView> proposeException(@PathVariable ReferralId id,
			@Valid @RequestBody ProposeException command, Change change) {
		return answer(this.service.proposeException(id, command, change), change.access());
	}

	@PostMapping("/{id}/send-without-consent")
	@Permit("referral:send-without-consent")
	@Operation(operationId = "sendWithoutConsent", summary = "Send a proposed exception to its partner",
			description = "By another protection officer than the one who proposed it.")
	ResponseEntity<ReferralView> sendWithoutConsent(@PathVariable ReferralId id,
			@Valid @RequestBody SendReferral command, Change change) {
		return answer(this.service.sendWithoutConsent(id, command, change), change.access());
	}

	@PostMapping("/{id}/start")
	@Permit("referral:report")
	@Operation(operationId = "startReferral", summary = "Begin to serve",
			description = "By the partner, or by staff on its behalf.")
	ResponseEntity<ReferralView> start(@PathVariable ReferralId id, @Valid @RequestBody StartReferral command,
			@WithoutVersion Change change) {
		return answer(this.service.start(id, command, change), change.access());
	}

	@PostMapping("/{id}/complete")
	@Permit("referral:report")
	@Operation(operationId = "completeReferral", summary = "End the service",
			description = "By the partner, or by the sender; it is said how it ended.")
	ResponseEntity<ReferralView> complete(@PathVariable ReferralId id, @Valid @RequestBody CompleteReferral command,
			@WithoutVersion Change change) {
		return answer(this.service.complete(id, command, change), change.access());
	}

	@PostMapping("/{id}/revoke")
	@Permit("referral:revoke")
	@Operation(operationId = "revokeReferral", summary = "Take a referral back",
			description = "The partner must stop; no reason is given.")
	ResponseEntity<ReferralView> revoke(@PathVariable ReferralId id, Change change) {
		return answer(this.service.revoke(id, change), change.access());
	}

	private ResponseEntity<ReferralView> answer(Referral referral, Access access) {
		return ResponseEntity.ok().eTag(referral.version().etag()).body(this.reading.view(referral, access));
	}

}
