/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.hold.PlaceHold;
import org.rihla.cases.casework.hold.ReleaseHold;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Holds over HTTP. Who places one need not be able to read the case, so no version is
 * asked for and the answer is the hold alone.
 */
@RestController
@RequestMapping("/cases/{id}/holds")
class HoldController {

	private final HoldingCases service;

	HoldController(HoldingCases service) {
		this.service = service;
	}

	@PostMapping
	@Permit("case:hold")
	@Operation(operationId = "placeHold", summary = "Place a hold or a flag",
			description = "Of the caller's own kind. A blocking hold stops the plans of those it covers; it never stops "
					+ "a withdrawal, counselling, care, a referral or an arrival.")
	ResponseEntity<HoldView> place(@PathVariable CaseId id, @Valid @RequestBody PlaceHold command,
			@WithoutVersion Change change) {
		AssistanceCase held = this.service.place(id, command, change);
		return answer(held, new HoldId(this.service.idOf(change)));
	}

	@PostMapping("/{holdId}/release")
	@Permit("case:release-hold")
	@Operation(operationId = "releaseHold", summary = "Release a hold or a flag",
			description = "By the role of its kind, with a reason.")
	ResponseEntity<HoldView> release(@PathVariable CaseId id, @PathVariable HoldId holdId,
			@Valid @RequestBody ReleaseHold command, @WithoutVersion Change change) {
		return answer(this.service.release(id, holdId, command, change), holdId);
	}

	private static ResponseEntity<HoldView> answer(AssistanceCase held, HoldId id) {
		return ResponseEntity.ok().eTag(held.version().etag()).body(HoldView.ofOwnKind(held.holds().get(id)));
	}

}
