/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

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

/** Movements over HTTP. */
@RestController
@RequestMapping("/movements")
class MovementController {

	private final MovementService service;

	MovementController(MovementService service) {
		this.service = service;
	}

	@PostMapping
	@Permit("movement:plan")
	@Operation(operationId = "planMovement", summary = "Plan a flight or charter",
			description = "Legs in local time with zone; each leads to the next. Refused with segments-inconsistent, "
					+ "departure-in-past.")
	ResponseEntity<MovementView> plan(@Valid @RequestBody PlanMovement command, Creation creation) {
		Movement planned = this.service.plan(command, creation);
		return ResponseEntity.created(URI.create("/movements/" + planned.id().value()))
			.eTag(planned.version().etag())
			.body(MovementView.of(planned, creation.access()));
	}

	@GetMapping("/{id}")
	@Permit("movement:read")
	@Operation(operationId = "readMovement", summary = "Read a movement",
			description = "Legs and tickets are shown to those who book, days to those who prepare and receive.")
	ResponseEntity<MovementView> get(@PathVariable MovementId id, Access access) {
		return answer(this.service.get(id, access), access);
	}

	@PostMapping("/{id}/tickets")
	@Permit("movement:ticket")
	@Operation(operationId = "recordTickets", summary = "Enter the tickets bought for one group",
			description = "Only while the money for them is committed. Refused with ticketing-not-cleared, "
					+ "clearance-expired.")
	ResponseEntity<MovementView> recordTickets(@PathVariable MovementId id, @Valid @RequestBody RecordTickets command,
			Change change) {
		return answer(this.service.recordTickets(id, command, change), change.access());
	}

	@PostMapping("/{id}/release-seats")
	@Permit("movement:hold")
	@Operation(operationId = "releaseSeats", summary = "Free the seats of one group",
			description = "Always accepted; again changes nothing.")
	ResponseEntity<MovementView> releaseSeats(@PathVariable MovementId id, @Valid @RequestBody ReleaseSeats command,
			Change change) {
		return answer(this.service.releaseSeats(id, command, change), change.access());
	}

	@PostMapping("/{id}/lock")
	@Permit("movement:change")
	@Operation(operationId = "lockMovement", summary = "Close the manifest",
			description = "Nobody is added any more. Refused with unticketed-seats.")
	ResponseEntity<MovementView> lock(@PathVariable MovementId id, Change change) {
		return answer(this.service.lock(id, change), change.access());
	}

	@PostMapping("/{id}/unlock")
	@Permit("movement:change")
	@Operation(operationId = "unlockMovement", summary = "Open the manifest again",
			description = "Refused with reason-missing.")
	ResponseEntity<MovementView> unlock(@PathVariable MovementId id, @Valid @RequestBody GiveReason command,
			Change change) {
		return answer(this.service.unlock(id, command, change), change.access());
	}

	@PostMapping("/{id}/change")
	@Permit("movement:change")
	@Operation(operationId = "changeMovement", summary = "Give other times or another way",
			description = "Each group with seats looks anew at what depends on the dates. Refused with "
					+ "reason-missing, segments-inconsistent, departure-in-past.")
	ResponseEntity<MovementView> change(@PathVariable MovementId id, @Valid @RequestBody ChangeMovement command,
			Change change) {
		return answer(this.service.change(id, command, change), change.access());
	}

	@PostMapping("/{id}/cancel")
	@Permit("movement:cancel")
	@Operation(operationId = "cancelMovement", summary = "Call a movement off",
			description = "All its seats are free again, and each group goes back to preparing. Refused with "
					+ "reason-missing.")
	ResponseEntity<MovementView> cancel(@PathVariable MovementId id, @Valid @RequestBody GiveReason command,
			Change change) {
		return answer(this.service.cancel(id, command, change), change.access());
	}

	private static ResponseEntity<MovementView> answer(Movement movement, Access access) {
		return ResponseEntity.ok().eTag(movement.version().etag()).body(MovementView.of(movement, access));
	}

}
