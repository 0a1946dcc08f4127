/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.screening.ConfirmLevel;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Screening over HTTP: record, sign, complete. */
@RestController
@RequestMapping("/cases/{id}")
class ScreeningController {

	private final ScreeningCases service;

	ScreeningController(ScreeningCases service) {
		this.service = service;
	}

	@PostMapping("/screenings")
	@Permit("case:screen")
	@Operation(operationId = "recordScreening", summary = "Record the screening of one person",
			description = "Rapid or full, by the instrument named. It suggests a level; the person who screens confirms "
					+ "one, and says why when it differs.")
	ResponseEntity<CaseView> record(@PathVariable CaseId id, @Valid @RequestBody RecordScreening command,
			Change change) {
		return CaseController.answer(this.service.record(id, command, change), change.access());
	}

	@PostMapping("/screenings/{screeningId}/sign")
	@Permit("case:confirm-screening")
	@Operation(operationId = "signScreening", summary = "Sign a screening",
			description = "By a protection-officer who neither recorded nor confirmed it; asked for when the level is "
					+ "high.")
	ResponseEntity<CaseView> sign(@PathVariable CaseId id, @PathVariable ScreeningId screeningId, Change change) {
		return CaseController.answer(this.service.sign(id, screeningId, change), change.access());
	}

	@PostMapping("/screenings/{screeningId}/confirm")
	@Permit("case:confirm-screening")
	@Operation(operationId = "confirmScreening", summary = "Confirm the level of a screening",
			description = "By a protection-officer, with a reason where it differs from the suggestion. A signature under "
					+ "another level falls away.")
	ResponseEntity<CaseView> confirm(@PathVariable CaseId id, @PathVariable ScreeningId screeningId,
			@Valid @RequestBody ConfirmLevel command, Change change) {
		return CaseController.answer(this.service.confirm(id, screeningId, command, change), change.access());
	}

	@PostMapping("/raise-priority")
	@Permit("case:prioritise")
	@Operation(operationId = "raisePriority", summary = "Let a case go first by one step",
			description = "For a reason of the office's own, such as an expiring document.")
	ResponseEntity<CaseView> raisePriority(@PathVariable CaseId id, @Valid @RequestBody RaisePriority command,
			Change change) {
		return CaseController.answer(this.service.raisePriority(id, command, change), change.access());
	}

	@PostMapping("/complete-screening")
	@Permit("case:screen")
	@Operation(operationId = "completeScreening", summary = "Complete the screening of the group",
			description = "Everybody is screened, in full where something serious showed; each level is confirmed by a "
					+ "person, and signed where that is asked for.")
	ResponseEntity<CaseView> complete(@PathVariable CaseId id, Change change) {
		return CaseController.answer(this.service.complete(id, change), change.access());
	}

}
