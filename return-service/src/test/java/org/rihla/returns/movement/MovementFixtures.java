/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.SeatsAsked;
import org.rihla.returns.movement.seat.SeatState;
import org.rihla.returns.movement.seat.Tickets;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Movements and groups to read aloud. */
final class MovementFixtures {

	static final Instant NOON = Instant.parse("2026-10-05T12:00:00.000Z");

	static final Duration HOLD = Duration.ofHours(72);

	static final Instant TOMORROW = NOON.plus(Duration.ofHours(24));

	static final PlanId PLAN = plan(1);

	static final PlanId OTHER = plan(2);

	static final CaseId CASE = new CaseId(new UUID(2, 1));

	static final Concerned NOBODY = new Concerned(List.of(), List.of(), List.of());

	static final GiveReason WHY = new GiveReason(Sensitive.of("the aircraft is broken"));

	private MovementFixtures() {
	}

	static PlanId plan(long number) {
		return new PlanId(new UUID(1, number));
	}

	static PersonId person(long number) {
		return new PersonId(new UUID(4, number));
	}

	static List<PersonId> persons(long... numbers) {
		return LongStream.of(numbers).mapToObj(MovementFixtures::person).toList();
	}

	/** A group of so many people, known by the number of its plan. */
	static SeatsAsked group(PlanId plan, int people) {
		long first = plan.value().getLeastSignificantBits() * 100;
		return new SeatsAsked(plan, CASE,
				LongStream.range(first, first + people).mapToObj(MovementFixtures::person).toList(), people);
	}

	static SeatsAsked single(PlanId plan) {
		return group(plan, 1);
	}

	static Movement flight(int capacity) {
		return movement(capacity, leg("RBA", "CMN", "2026-10-19T08:00", "2026-10-19T09:00"),
				leg("CMN", "ABJ", "2026-10-19T10:00", "2026-10-19T14:00"));
	}

	/** One seat, held for a single. */
	static Movement heldFlight() {
		Movement movement = flight(2);
		movement.hold(single(PLAN), HOLD, NOON);
		return movement;
	}

	static Movement ticketedFlight() {
		Movement movement = heldFlight();
		movement.clear(PLAN, TOMORROW, NOON);
		movement.recordTickets(tickets(PLAN), Occurrence.at(NOON));
		return movement;
	}

	static Movement movement(int capacity, Segment... legs) {
		return Movement.plan(new MovementId(new UUID(3, 1)),
				new PlanMovement(PlanMovement.Kind.COMMERCIAL, Sensitive.of(new Itinerary(List.of(legs))), capacity),
				"MA", "RBA", "mv", NOON);
	}

	static Segment leg(String from, String to, String departure, String arrival) {
		return new Segment(from, to, LocalDateTime.parse(departure), ZoneId.of("UTC"), LocalDateTime.parse(arrival),
				ZoneId.of("UTC"), "AT", "533");
	}

	static RecordTickets tickets(PlanId plan, String... numbers) {
		List<String> all = new ArrayList<>(List.of(numbers));
		if (all.isEmpty()) {
			all.add("1472345678901");
		}
		return new RecordTickets(plan, Sensitive.of(new Tickets("ABC123", all)), null, null);
	}

	static ChangeMovement later(int days) {
		Segment leg = leg("RBA", "ABJ", "2026-10-19T08:00", "2026-10-19T14:00");
		Segment later = new Segment(leg.from(), leg.to(), leg.departure().plusDays(days), leg.departureZone(),
				leg.arrival().plusDays(days), leg.arrivalZone(), leg.carrier(), leg.number());
		return new ChangeMovement(Sensitive.of(new Itinerary(List.of(later))), WHY.reason());
	}

	static SeatState stateOf(Movement movement, PersonId person) {
		return movement.seating()
			.all()
			.stream()
			.filter((some) -> some.personIds().contains(person))
			.map(Seats::state)
			.findFirst()
			.orElseThrow();
	}

	static List<Class<?>> told(Movement movement) {
		return movement.recorded().stream().<Class<?>>map(DomainEvent::getClass).toList();
	}

	static Set<String> unmet(Runnable verb) {
		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class, verb::run);
		assertThat(refusal).as("nothing was refused").isNotNull();
		return new TreeSet<>(refusal.unmet().keySet());
	}

}
