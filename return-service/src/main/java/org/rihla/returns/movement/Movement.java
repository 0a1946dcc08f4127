/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.Occurrence;
import org.rihla.returns.PlanId;

/**
 * A flight or charter and its seats; it alone says how many are free. It hears of many
 * plans, so every reaction is known by the plan it is about. The sum of its seats never
 * exceeds its capacity, and a release is always accepted.
 */
class Movement extends Aggregate<MovementId> {

	private String missionCode;

	private String officeCode;

	private String ownerId;

	private MovementStatus status = MovementStatus.PLANNED;

	private PlanMovement.Kind kind;

	private YearMonth plannedMonth;

	@Sealed(Compartment.TRAVEL)
	private Sensitive<Itinerary> itinerary;

	private int capacity;

	private List<Seats> seats = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private Movement() {
	}

	private Movement(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId) {
		super(id);
		this.missionCode = missionCode;
		this.officeCode = officeCode;
		this.ownerId = ownerId;
		this.kind = command.kind();
		this.plannedMonth = command.itinerary().reveal().month();
		this.itinerary = command.itinerary();
		this.capacity = command.capacity();
	}

	static Movement plan(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId,
			Instant now) {
		Movement movement = new Movement(id, command, missionCode, officeCode, ownerId);
		Itinerary itinerary = command.itinerary().reveal();
		movement.require(new Condition("segments-inconsistent", itinerary.consistent()),
				new Condition("departure-in-past", itinerary.dates().departure().isAfter(now)));
		movement.record(new MovementEvent.MovementPlanned(id, movement.plannedMonth, now));
		return movement;
	}

	/** Holds seats for a group, or says that there are none; a group holds seats once. */
	void hold(PlanId plan, CaseId caseId, int places, Duration holdFor, Instant now) {
		if (of(plan).isPresent()) {
			return;
		}
		if (this.status == MovementStatus.PLANNED && places <= free()) {
			Instant until = now.plus(holdFor);
			this.seats.removeIf((earlier) -> earlier.planId().equals(plan));
			this.seats.add(Seats.held(plan, caseId, places, until));
			record(new MovementEvent.SeatsHeld(caseId, id(), plan, places, until, now));
		}
		else {
			record(new MovementEvent.SeatsRefused(caseId, id(), plan, places, now));
		}
	}

	/** The money for these seats is committed: tickets may be bought until then. */
	void clear(PlanId plan, @Nullable Instant until) {
		of(plan).filter((held) -> held.state() == Seats.State.HELD || held.state() == Seats.State.CLEARED)
			.ifPresent((held) -> replace(held, held.cleared(until)));
	}

	/** Tickets were bought; entering them again changes nothing. */
	void recordTickets(RecordTickets command, Instant now) {
		Occurrence occurrence = command.occurrence(now);
		Optional<Seats> seats = of(command.planId());
		if (seats.filter((some) -> some.state() == Seats.State.TICKETED).isPresent()) {
			return;
		}
		Optional<Seats> cleared = seats.filter((some) -> some.state() == Seats.State.CLEARED);
		List<Condition> conditions = new ArrayList<>(occurrence.conditions());
		conditions.add(new Condition("ticketing-not-cleared", cleared.isPresent()));
		conditions
			.add(new Condition("clearance-expired", cleared.isEmpty() || cleared.get().clearedAt(occurrence.on())));
		allowIn(EnumSet.of(MovementStatus.PLANNED), this.status, conditions.toArray(Condition[]::new));
		cleared.ifPresent((some) -> {
			replace(some, some.ticketed(command.tickets()));
			record(new MovementEvent.SeatsTicketed(some.caseId(), id(), some.planId(), some.places(), occurrence.on()));
		});
	}

	/** The group stays: its seats are free again, whatever had become of them. */
	void release(PlanId plan, Instant now) {
		of(plan).filter((some) -> !some.settled()).ifPresent((some) -> {
			replace(some, some.in(Seats.State.RELEASED));
			record(new MovementEvent.SeatsReleased(some.caseId(), id(), plan, some.places(), now));
		});
	}

	/** The group has left; with the last one the movement has flown. */
	void depart(PlanId plan, Instant now) {
		of(plan).filter((some) -> some.state() == Seats.State.TICKETED).ifPresent((some) -> {
			replace(some, some.in(Seats.State.FLOWN));
			if (this.seats.stream().allMatch(Seats::settled)) {
				this.status = step(this.status, MovementStatus.FLOWN);
				record(new MovementEvent.MovementFlown(id(), this.plannedMonth, now));
			}
		});
	}

	int free() {
		return this.capacity - this.seats.stream().filter(Seats::taken).mapToInt(Seats::places).sum();
	}

	MovementStatus status() {
		return this.status;
	}

	PlanMovement.Kind kind() {
		return this.kind;
	}

	YearMonth plannedMonth() {
		return this.plannedMonth;
	}

	Itinerary itinerary() {
		return this.itinerary.reveal();
	}

	int capacity() {
		return this.capacity;
	}

	List<Seats> seats() {
		return List.copyOf(this.seats);
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private Optional<Seats> of(PlanId plan) {
		return this.seats.stream().filter((some) -> some.planId().equals(plan) && some.taken()).findFirst();
	}

	private void replace(Seats before, Seats after) {
		this.seats.set(this.seats.indexOf(before), after);
	}

}
