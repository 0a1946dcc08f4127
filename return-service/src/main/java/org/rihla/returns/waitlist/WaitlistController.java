/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.paging.Page;
import org.rihla.returns.CaseId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The waiting list over HTTP. */
@RestController
@RequestMapping("/waitlist")
class WaitlistController {

	private final WaitlistService service;

	WaitlistController(WaitlistService service) {
		this.service = service;
	}

	@GetMapping
	@Permit("waitlist:read")
	@Operation(operationId = "listWaiting", summary = "List who waits",
			description = "In the order of offers: priority, then the time of waiting.")
	ResponseEntity<Page<WaitlistView>> list(@RequestParam(required = false) @Nullable CaseId caseId,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.service.list(caseId, cursor, limit, access).answer();
	}

	@GetMapping("/{id}")
	@Permit("waitlist:read")
	@Operation(operationId = "readWaiting", summary = "Read an entry of the waiting list",
			description = "With its position now, and why it got its last offer.")
	ResponseEntity<WaitlistView> get(@PathVariable EntryId id, Access access) {
		return answer(this.service.get(id, access));
	}

	@PostMapping("/{id}/accept")
	@Permit("waitlist:answer")
	@Operation(operationId = "acceptOffer", summary = "Take an offer for the person",
			description = "The money that was held for it is reserved. Refused with offer-expired.")
	ResponseEntity<WaitlistView> accept(@PathVariable EntryId id, Change change) {
		return answer(this.service.accept(id, change));
	}

	@PostMapping("/{id}/decline")
	@Permit("waitlist:answer")
	@Operation(operationId = "declineOffer", summary = "Leave an offer to the next one",
			description = "The person waits on, as long as before; the next offer follows the next contact. "
					+ "Refused with offer-expired.")
	ResponseEntity<WaitlistView> decline(@PathVariable EntryId id, Change change) {
		return answer(this.service.decline(id, change));
	}

	private ResponseEntity<WaitlistView> answer(WaitlistEntry entry) {
		return ResponseEntity.ok().eTag(entry.version().etag()).body(this.service.view(entry));
	}

}
