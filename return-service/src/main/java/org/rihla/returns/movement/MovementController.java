/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.paging.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Movements over HTTP. */
@RestController
@RequestMapping("/movements")
class MovementController {

	private final MovementService service;

	private final MovementList list;

	private final TravellingGroups groups;

	MovementController(MovementService service, MovementList list, TravellingGroups groups) {
		this.service = service;
		this.list = list;
		this.groups = groups;
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
			.body(MovementView.of(planned, List.of(), creation.access()));
	}

	@GetMapping
	@Permit("movement:read")
	@Operation(operationId = "listMovements", summary = "List movements, the next to leave first",
			description = "Those that are still to come, unless other statuses are named.")
	ResponseEntity<Page<MovementRow>> list(@RequestParam(defaultValue = "") List<MovementStatus> status,
			@RequestParam(required = false) @Pattern(regexp = "[A-Z]{3}") @Nullable String office,
			@RequestParam(required = false) @Nullable YearMonth from,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.list.page(new MovementFilter(status, office, from), cursor, limit, access)
			.map((movement) -> MovementRow.of(movement, access))
			.answer();
	}

	@GetMapping("/{id}")
	@Permit("movement:read")
	@Operation(operationId = "readMovement", summary = "Read a movement",
			description = "Legs, tickets and readiness are shown to those who book, days to those who prepare and "
					+ "receive.")
	ResponseEntity<MovementView> get(@PathVariable MovementId id, Access access) {
		Movement movement = this.service.get(id, access);
		boolean books = MovementReading.BOOKING.by(access.role());
		List<TravellingGroup> groups = books ? this.groups.of(movement.seating().plans()) : List.of();
		return ResponseEntity.ok().eTag(movement.version().etag()).body(MovementView.of(movement, groups, access));
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

	/** Readiness is looked at when it is asked for, not after each act. */
	private static ResponseEntity<MovementView> answer(Movement movement, Access access) {
		return ResponseEntity.ok().eTag(movement.version().etag()).body(MovementView.of(movement, List.of(), access));
	}

}
