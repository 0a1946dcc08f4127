/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tracks of a protection file over HTTP: evidence, gates, ends. */
@RestController
@RequestMapping("/protection-files/{id}/tracks")
class TrackController {

	private final WorkingOnTracks service;

	TrackController(WorkingOnTracks service) {
		this.service = service;
	}

	@PostMapping
	@Permit(value = "protection:write", hidden = true)
	@Operation(operationId = "openTrack", summary = "Open a track",
			description = "For one person of the case; one of a kind at a time. Its gates stand open.")
	ResponseEntity<ProtectionFileView> open(@PathVariable ProtectionFileId id, @Valid @RequestBody OpenTrack command,
			Change change) {
		return ProtectionController.answer(this.service.open(id, command, change));
	}

	@PostMapping("/{trackId}/child")
	@Permit(value = "protection:write", hidden = true)
	@Operation(operationId = "recordChildFindings", summary = "Record what was found about a child",
			description = "A part that is named replaces the earlier one. A satisfied gate that the file no longer "
					+ "speaks for fails; a new determination needs a new second signature.")
	ResponseEntity<ProtectionFileView> child(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@Valid @RequestBody RecordChild command, Change change) {
		return ProtectionController.answer(this.service.recordChild(id, trackId, command, change));
	}

	@PostMapping("/{trackId}/specialised")
	@Permit(value = "protection:write", hidden = true)
	@Operation(operationId = "recordSpecialisedFindings", summary = "Record what was found about a person at risk",
			description = "A part that is named replaces the earlier one. A satisfied gate that the file no longer "
					+ "speaks for fails; a new assessment needs a new second signature.")
	ResponseEntity<ProtectionFileView> specialised(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@Valid @RequestBody RecordSpecialised command, Change change) {
		return ProtectionController.answer(this.service.recordSpecialised(id, trackId, command, change));
	}

	@PostMapping("/{trackId}/sign")
	@Permit(value = "protection:gate", hidden = true)
	@Operation(operationId = "signDecision", summary = "Sign the determination or risk assessment as the second",
			description = "By another human than its author.")
	ResponseEntity<ProtectionFileView> sign(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			Change change) {
		return ProtectionController.answer(this.service.sign(id, trackId, change));
	}

	@PostMapping("/{trackId}/gates/{gateId}/satisfy")
	@Permit(value = "protection:gate", hidden = true)
	@Operation(operationId = "satisfyGate", summary = "Find that a gate holds",
			description = "The evidence is in the file and still counts; where two people decide, both have signed.")
	ResponseEntity<ProtectionFileView> satisfy(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@PathVariable GateId gateId, @Valid @RequestBody JudgeGate command, Change change) {
		return ProtectionController.answer(this.service.satisfy(id, trackId, gateId, command, change));
	}

	@PostMapping("/{trackId}/gates/{gateId}/fail")
	@Permit(value = "protection:gate", hidden = true)
	@Operation(operationId = "failGate", summary = "Find that a gate does not hold",
			description = "From now on it stands against its stage and all later ones.")
	ResponseEntity<ProtectionFileView> fail(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@PathVariable GateId gateId, @Valid @RequestBody JudgeGate command, Change change) {
		return ProtectionController.answer(this.service.fail(id, trackId, gateId, command, change));
	}

	@PostMapping("/{trackId}/unfounded")
	@Permit(value = "protection:close", hidden = true)
	@Operation(operationId = "findUnfounded", summary = "Find that there was no ground for a track",
			description = "The first of two people; another one closes it.")
	ResponseEntity<ProtectionFileView> unfounded(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@Valid @RequestBody ReasonGiven command, Change change) {
		return ProtectionController.answer(this.service.findUnfounded(id, trackId, command, change));
	}

	@PostMapping("/{trackId}/close")
	@Permit(value = "protection:close", hidden = true)
	@Operation(operationId = "closeTrack", summary = "Close a track",
			description = "All gates are satisfied, or the person left the case, or another human found the track "
					+ "unfounded.")
	ResponseEntity<ProtectionFileView> close(@PathVariable ProtectionFileId id, @PathVariable TrackId trackId,
			@Valid @RequestBody CloseTrack command, Change change) {
		return ProtectionController.answer(this.service.close(id, trackId, command, change));
	}

}
