/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.CaseId;
import org.rihla.returns.movement.seat.SeatState;
import org.rihla.returns.movement.seat.Seats;
import org.rihla.returns.movement.seat.SeatsAsked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.returns.movement.MovementFixtures.CASE;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.flight;
import static org.rihla.returns.movement.MovementFixtures.persons;
import static org.rihla.returns.movement.MovementFixtures.single;
import static org.rihla.returns.movement.MovementFixtures.ticketedFlight;
import static org.rihla.returns.movement.MovementFixtures.tickets;

/** What a movement still knows of those whose case is erased: how many they were. */
class ForgottenTravellersTests {

	private static final CaseId OTHERS = new CaseId(new UUID(2, 2));

	@Test
	void countsThoseWhoHaveTravelled() {
		Movement movement = ticketedFlight();
		movement.hold(new SeatsAsked(OTHER, OTHERS, persons(7), 1), HOLD, NOON);
		movement.clear(OTHER, TOMORROW, NOON);
		movement.recordTickets(tickets(OTHER), Occurrence.at(NOON));
		movement.depart(PLAN, TOMORROW);
		movement.missed(persons(7), TOMORROW);
		int told = movement.recorded().size();

		movement.forget(OTHERS, TOMORROW);

		assertThat(movement.seating().count()).isEqualTo(Map.of(SeatState.FLOWN, 1, SeatState.NO_SHOW, 1));
		assertThat(movement.free()).isZero();
		assertThat(movement.seating().all()).extracting(Seats::caseId).containsExactly(CASE);
		assertThat(movement.recorded()).hasSize(told);
		assertThat(movement.dates()).isPresent();
	}

	@Test
	void freesTheSeatsOfThoseWhoWereToGo() {
		Movement movement = ticketedFlight();

		movement.forget(CASE, NOON);

		assertThat(movement.free()).isEqualTo(2);
		assertThat(movement.nextEnd()).isNull();
		assertThat(movement.seating().knows(CASE)).isFalse();
		assertThat(movement.status()).isEqualTo(MovementStatus.PLANNED);
	}

	@Test
	void isLeftByTheLastOnlyWhenItIsOverAndNobodyElseIsKnown() {
		Movement movement = flight(3);
		movement.hold(single(PLAN), HOLD, NOON);

		assertThat(movement.isLastOf(CASE)).isFalse();

		movement.hold(new SeatsAsked(OTHER, OTHERS, persons(7), 1), HOLD, NOON);
		movement.cancel(WHY, "mv", MovementFixtures.NOBODY, NOON);

		assertThat(movement.isLastOf(CASE)).isFalse();
		movement.forget(OTHERS, NOON);
		assertThat(movement.isLastOf(CASE)).isTrue();
	}

	@Test
	void hasNoJourneyLeftBehindTheLastOfItsTravellers() {
		Movement movement = ticketedFlight();
		movement.print(WHY, "mv", NOON);
		movement.depart(PLAN, TOMORROW);

		movement.forget(CASE, TOMORROW);

		assertThat(movement.dates()).isEmpty();
		assertThat(movement.reasons()).isEmpty();
		assertThatThrownBy(movement::itinerary).isInstanceOf(Erased.class);
		assertThat(movement.seating().count()).isEqualTo(Map.of(SeatState.FLOWN, 1));
		assertThat(movement.status()).isEqualTo(MovementStatus.FLOWN);
	}

}
