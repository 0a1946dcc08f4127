/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.movement.seat.SeatState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOBODY;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.flight;
import static org.rihla.returns.movement.MovementFixtures.heldFlight;
import static org.rihla.returns.movement.MovementFixtures.later;
import static org.rihla.returns.movement.MovementFixtures.leg;
import static org.rihla.returns.movement.MovementFixtures.movement;
import static org.rihla.returns.movement.MovementFixtures.plan;
import static org.rihla.returns.movement.MovementFixtures.single;
import static org.rihla.returns.movement.MovementFixtures.ticketedFlight;
import static org.rihla.returns.movement.MovementFixtures.tickets;
import static org.rihla.returns.movement.MovementFixtures.unmet;

/** Each verb of a movement. */
class MovementTests {

	private static final GiveReason SILENCE = new GiveReason(null);

	@Test
	void tellsItsMonthAndNothingElseOfItsDate() {
		assertThat(flight(2).recorded()).singleElement(type(MovementEvent.MovementPlanned.class))
			.returns("2026-10", (planned) -> planned.plannedMonth().toString());
	}

	@Test
	void refusesLegsThatDoNotFollowEachOtherOrHaveLeft() {
		Segment there = leg("RBA", "CMN", "2026-10-19T08:00", "2026-10-19T09:00");
		Segment onwards = leg("TUN", "ABJ", "2026-10-19T08:30", "2026-10-19T12:00");

		assertThat(unmet(() -> movement(2, there, onwards))).containsExactly("segments-inconsistent");
		assertThat(unmet(() -> movement(2, leg("RBA", "ABJ", "2026-10-04T08:00", "2026-10-04T12:00"))))
			.containsExactly("departure-in-past");
		assertThat(unmet(() -> movement(2, leg("RBA", "RBA", "2026-10-19T08:00", "2026-10-19T07:00"))))
			.containsExactly("segments-inconsistent");
	}

	@Test
	void readsLocalTimesInTheZonesOfBothEnds() {
		Segment east = new Segment("CMN", "DXB", LocalDateTime.parse("2026-10-19T22:00"),
				ZoneId.of("Africa/Casablanca"), LocalDateTime.parse("2026-10-20T08:00"), ZoneId.of("Asia/Dubai"), "AT",
				"101");

		TravelDates dates = new Itinerary(List.of(east)).dates();

		assertThat(dates.departure()).isEqualTo("2026-10-19T21:00:00Z");
		assertThat(dates.arrival()).isEqualTo("2026-10-20T04:00:00Z");
		assertThat(dates.arrivalOn()).isEqualTo("2026-10-20");
	}

	@Test
	void entersTicketsOnlyWhenTheMoneyIsCommittedAndInTime() {
		Movement movement = heldFlight();

		assertThat(unmet(() -> movement.recordTickets(tickets(PLAN), Occurrence.at(NOON))))
			.containsExactly("ticketing-not-cleared");
		assertThat(unmet(() -> movement.recordTickets(tickets(OTHER), Occurrence.at(NOON))))
			.containsExactly("ticketing-not-cleared");

		movement.clear(PLAN, TOMORROW, NOON);

		assertThat(unmet(() -> movement.recordTickets(tickets(PLAN), Occurrence.at(TOMORROW))))
			.containsExactly("clearance-expired");

		movement.recordTickets(tickets(PLAN), Occurrence.at(NOON));
		movement.recordTickets(tickets(PLAN), Occurrence.at(NOON));

		assertThat(movement.recorded().stream().filter(MovementEvent.SeatsTicketed.class::isInstance)).hasSize(1);
	}

	@Test
	void changesWithAReasonAndTellsEveryGroupAndWhoReceivesIt() {
		Movement movement = ticketedFlight();
		Concerned concerned = new Concerned(movement.seating().plans(), List.of(), List.of());

		assertThat(unmet(() -> movement.change(new ChangeMovement(later(2).itinerary(), null), "mv", concerned, NOON)))
			.containsExactly("reason-missing");
		assertThat(unmet(() -> movement.change(later(-20), "mv", concerned, NOON)))
			.containsExactly("departure-in-past");

		movement.change(later(20), "mv", concerned, NOON);

		assertThat(movement.plannedMonth()).hasToString("2026-11");
		assertThat(movement.recorded().getLast()).asInstanceOf(type(MovementEvent.MovementChanged.class))
			.returns(List.of(PLAN), MovementEvent.MovementChanged::planIds)
			.returns(DomainEvent.DataClass.PARTNER, DomainEvent::dataClass);
	}

	@Test
	void freesEverySeatWhenItIsCalledOff() {
		Movement movement = ticketedFlight();

		assertThat(unmet(() -> movement.cancel(SILENCE, "mv", NOBODY, NOON))).containsExactly("reason-missing");

		movement.cancel(WHY, "mv", NOBODY, NOON);

		assertThat(movement.status()).isEqualTo(MovementStatus.CANCELLED);
		assertThat(movement.free()).isEqualTo(2);
		assertThat(movement.nextEnd()).isNull();
	}

	@Test
	void endsHoldsInTimeAndNoMoreAtOnceThanAnOutboxTakes() {
		Movement charter = flight(180);
		for (int i = 1; i <= 60; i++) {
			charter.hold(single(plan(i)), HOLD.plus(Duration.ofMinutes(i)), NOON);
		}

		charter.expire(NOON.plus(HOLD));

		assertThat(charter.free()).isEqualTo(120);

		charter.expire(NOON.plus(HOLD).plus(Duration.ofDays(1)));

		assertThat(charter.free()).isEqualTo(170);
		assertThat(charter.nextEnd()).isEqualTo(NOON.plus(HOLD).plus(Duration.ofMinutes(51)));

		charter.expire(NOON.plus(HOLD).plus(Duration.ofDays(1)));

		assertThat(charter.free()).isEqualTo(180);
		assertThat(charter.nextEnd()).isNull();
	}

	/** One of each event. */
	@Test
	void saysWhetherAChangeCanWait() {
		Movement movement = flight(1);
		Instant leaves = movement.itinerary().reveal().dates().departure();

		movement.change(later(9), "mv", NOBODY, leaves.minus(Duration.ofDays(4)));
		movement.change(later(9), "mv", NOBODY, leaves.plus(Duration.ofDays(9)).minus(Duration.ofDays(2)));

		assertThat(movement.recorded()).filteredOn(MovementEvent.MovementChanged.class::isInstance)
			.extracting((event) -> ((MovementEvent.MovementChanged) event).departureSoon())
			.containsExactly(false, true);
	}

	static List<DomainEvent> aFullLife() {
		Movement movement = flight(1);
		movement.hold(single(OTHER), HOLD, NOON);
		movement.hold(single(PLAN), HOLD, NOON);
		movement.release(OTHER, NOON);
		movement.hold(single(plan(3)), HOLD, NOON);
		movement.expire(NOON.plus(HOLD));
		movement.hold(single(PLAN), HOLD, NOON);
		movement.clear(PLAN, TOMORROW, NOON);
		movement.recordTickets(tickets(PLAN), Occurrence.at(NOON));
		movement.change(later(1), "mv", new Concerned(List.of(PLAN), List.of(), List.of()), NOON);
		movement.lock(NOON);
		movement.depart(PLAN, TOMORROW);
		Movement calledOff = flight(1);
		calledOff.cancel(WHY, "mv", NOBODY, NOON);
		assertThat(movement.seating().of(PLAN, SeatState.FLOWN)).isNotEmpty();
		return Stream.concat(movement.recorded().stream(), calledOff.recorded().stream()).toList();
	}

}
