/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.SeatsAsked;
import org.rihla.returns.movement.seat.SeatState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.flight;
import static org.rihla.returns.movement.MovementFixtures.group;
import static org.rihla.returns.movement.MovementFixtures.heldFlight;
import static org.rihla.returns.movement.MovementFixtures.person;
import static org.rihla.returns.movement.MovementFixtures.persons;
import static org.rihla.returns.movement.MovementFixtures.single;
import static org.rihla.returns.movement.MovementFixtures.stateOf;
import static org.rihla.returns.movement.MovementFixtures.ticketedFlight;
import static org.rihla.returns.movement.MovementFixtures.tickets;

/** What follows for seats from what plans do. */
class SeatReactionTests {

	@Test
	void holdsSeatsOnceForEachGroup() {
		Movement movement = flight(2);

		movement.hold(group(PLAN, 2), HOLD, NOON);
		movement.hold(group(PLAN, 2), HOLD, NOON);

		assertThat(movement.free()).isZero();
		assertThat(movement.recorded()).hasSize(2)
			.last()
			.asInstanceOf(type(MovementEvent.SeatsHeld.class))
			.returns(NOON.plus(HOLD), MovementEvent.SeatsHeld::until);
	}

	@Test
	void refusesMoreSeatsThanAreFreeEscortsIncluded() {
		Movement movement = flight(2);

		movement.hold(new SeatsAsked(PLAN, MovementFixtures.CASE, persons(1, 2), 3), HOLD, NOON);

		assertThat(movement.recorded().getLast()).asInstanceOf(type(MovementEvent.SeatsRefused.class))
			.returns(3, MovementEvent.SeatsRefused::places);
		assertThat(movement.free()).isEqualTo(2);
	}

	@Test
	void keepsTheHoldAliveAsLongAsTicketsMayBeBought() {
		Movement movement = heldFlight();

		movement.clear(PLAN, NOON.plus(HOLD).plus(Duration.ofHours(1)), NOON);
		movement.expire(NOON.plus(HOLD));

		assertThat(movement.free()).isOne();

		movement.expire(NOON.plus(HOLD).plus(Duration.ofHours(1)));

		assertThat(movement.free()).isEqualTo(2);
		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatHoldExpired.class);
	}

	@Test
	void sellsNoTicketsToASuspendedGroupAndKeepsItsSeats() {
		Movement movement = heldFlight();
		movement.clear(PLAN, TOMORROW, NOON);

		movement.unclear(PLAN, NOON);

		assertThat(MovementFixtures.unmet(() -> movement.recordTickets(tickets(PLAN), Occurrence.at(NOON))))
			.containsExactly("ticketing-not-cleared");
		assertThat(movement.free()).isOne();
		assertThat(movement.nextEnd()).isEqualTo(NOON.plus(HOLD));
	}

	@Test
	void freesSeatsWhateverHadBecomeOfThemAndGivesThemAgain() {
		Movement movement = ticketedFlight();

		movement.release(PLAN, NOON);
		movement.release(PLAN, NOON);

		assertThat(movement.recorded().stream().filter(MovementEvent.SeatsReleased.class::isInstance)).hasSize(1);

		movement.hold(group(PLAN, 2), HOLD, NOON);

		assertThat(movement.free()).isZero();
	}

	@Test
	void freesOnlyWhatHasNoTicketWhenAPlanStepsBack() {
		Movement held = heldFlight();
		Movement ticketed = ticketedFlight();

		held.releaseUnticketed(PLAN, NOON);
		ticketed.releaseUnticketed(PLAN, NOON);

		assertThat(held.free()).isEqualTo(2);
		assertThat(ticketed.free()).isOne();
	}

	@Test
	void freesOnlyTheSeatOfWhoStays() {
		Movement movement = familyOfFourTicketed();

		movement.release(persons(101), NOON);
		movement.release(persons(101), NOON);

		assertThat(movement.free()).isOne();
		assertThat(movement.recorded().getLast()).asInstanceOf(type(MovementEvent.SeatsReleased.class))
			.returns(1, MovementEvent.SeatsReleased::places);
		assertThat(numbersOf(movement, SeatState.TICKETED)).containsExactly("1000000000000", "1000000000002",
				"1000000000003");
		assertThat(numbersOf(movement, SeatState.RELEASED)).containsExactly("1000000000001");
	}

	@Test
	void letsSeatsFollowThoseWhoGoOnByThemselves() {
		Movement movement = familyOfFourTicketed();

		movement.move(PLAN, persons(102, 103), OTHER);
		movement.move(PLAN, persons(102, 103), OTHER);

		assertThat(movement.free()).isZero();
		assertThat(movement.seating().of(OTHER, SeatState.TICKETED)).singleElement()
			.returns(persons(102, 103), Seats::personIds);

		movement.release(PLAN, NOON);

		assertThat(movement.free()).isEqualTo(2);
		assertThat(stateOf(movement, person(103))).isEqualTo(SeatState.TICKETED);
	}

	@Test
	void leavesEscortsWithTheGroupAndFreesThemWithTheLastOfIt() {
		Movement movement = flight(3);
		movement.hold(new SeatsAsked(PLAN, MovementFixtures.CASE, persons(1, 2), 3), HOLD, NOON);

		movement.release(persons(1), NOON);

		assertThat(movement.free()).isOne();

		movement.release(persons(2), NOON);

		assertThat(movement.free()).isEqualTo(3);
	}

	@Test
	void countsWhoWasNotOnBoardWhicheverPlanTellsItFirst() {
		Movement before = familyOfFourTicketed();
		Movement after = familyOfFourTicketed();

		before.missed(persons(103), TOMORROW);
		before.depart(PLAN, TOMORROW);
		before.move(PLAN, persons(103), OTHER);
		after.depart(PLAN, TOMORROW);
		after.missed(persons(103), TOMORROW);

		for (Movement movement : List.of(before, after)) {
			assertThat(movement.status()).isEqualTo(MovementStatus.FLOWN);
			assertThat(stateOf(movement, person(103))).isEqualTo(SeatState.NO_SHOW);
			assertThat(stateOf(movement, person(100))).isEqualTo(SeatState.FLOWN);
			assertThat(movement.recorded().stream().filter(MovementEvent.MovementFlown.class::isInstance)).hasSize(1);
		}
	}

	@Test
	void refusesAGroupThatAsksForAFlightThatHasLeft() {
		Movement movement = ticketedFlight();
		movement.depart(PLAN, TOMORROW);

		movement.hold(single(OTHER), HOLD, NOON);

		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatsRefused.class);
	}

	private static Movement familyOfFourTicketed() {
		Movement movement = flight(4);
		movement.hold(group(PLAN, 4), HOLD, NOON);
		movement.clear(PLAN, TOMORROW, NOON);
		movement.recordTickets(tickets(PLAN, "1000000000000", "1000000000001", "1000000000002", "1000000000003"),
				Occurrence.at(NOON));
		return movement;
	}

	private static List<String> numbersOf(Movement movement, SeatState state) {
		return movement.seating()
			.of(PLAN, state)
			.flatMap((some) -> Stream.ofNullable(some.tickets()))
			.flatMap((sealed) -> sealed.reveal().numbers().stream())
			.toList();
	}

}
