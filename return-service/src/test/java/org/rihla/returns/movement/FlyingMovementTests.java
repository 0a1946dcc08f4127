/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.heldFlight;
import static org.rihla.returns.movement.MovementFixtures.movement;
import static org.rihla.returns.movement.MovementFixtures.plan;
import static org.rihla.returns.movement.MovementFixtures.single;
import static org.rihla.returns.movement.MovementFixtures.ticketedFlight;
import static org.rihla.returns.movement.MovementFixtures.tickets;
import static org.rihla.returns.movement.MovementFixtures.told;
import static org.rihla.returns.movement.MovementFixtures.unmet;

/** From the locked manifest until the last group has left. */
class FlyingMovementTests {

	private static final GiveReason SILENCE = new GiveReason(null);

	@Test
	void locksAManifestOnlyWhenEverySeatHasATicket() {
		Movement held = heldFlight();
		Movement ticketed = ticketedFlight();

		assertThat(unmet(() -> held.lock(NOON))).containsExactly("unticketed-seats");

		ticketed.lock(NOON);

		assertThat(ticketed.status()).isEqualTo(MovementStatus.LOCKED);
		assertThat(ticketed.recorded().getLast()).isInstanceOf(MovementEvent.ManifestLocked.class);
	}

	@Test
	void addsNobodyToALockedManifestUntilSomebodySaysWhy() {
		Movement movement = ticketedFlight();
		movement.lock(NOON);

		movement.hold(single(OTHER), HOLD, NOON);

		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatsRefused.class);
		assertThat(unmet(() -> movement.unlock(SILENCE, "mv", NOON))).containsExactly("reason-missing");
		assertThat(unmet(() -> movement.unlock(new GiveReason(Sensitive.of(" ")), "mv", NOON)))
			.containsExactly("reason-missing");

		movement.unlock(WHY, "mv", NOON);
		movement.hold(single(OTHER), HOLD, NOON);

		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatsHeld.class);
		assertThat(movement.reasons()).singleElement().returns("unlock", Reason::act).returns("mv", Reason::by);
	}

	@Test
	void hasFlownWhenTheLastGroupHasLeft() {
		Movement movement = ticketedFlight();
		movement.hold(single(OTHER), HOLD, NOON);
		movement.clear(OTHER, TOMORROW, NOON);
		movement.recordTickets(tickets(OTHER), Occurrence.at(NOON));

		movement.depart(PLAN, TOMORROW);

		assertThat(movement.status()).isEqualTo(MovementStatus.PLANNED);

		movement.depart(OTHER, TOMORROW);

		assertThat(movement.status()).isEqualTo(MovementStatus.FLOWN);
		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.MovementFlown.class);
		assertThatThrownBy(() -> movement.recordTickets(tickets(plan(3)), Occurrence.at(NOON)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void hasFlownOnceTheHoldsOfThoseWhoNeverGotTicketsAreOver() {
		Movement movement = ticketedFlight();
		movement.hold(single(OTHER), HOLD, NOON);
		movement.depart(PLAN, TOMORROW);

		movement.expire(NOON.plus(HOLD));

		assertThat(movement.status()).isEqualTo(MovementStatus.FLOWN);
		assertThat(told(movement)).endsWith(MovementEvent.SeatHoldExpired.class, MovementEvent.MovementFlown.class);
	}

	@Test
	void hasNotFlownWhenEverybodyStays() {
		Movement movement = ticketedFlight();

		movement.release(PLAN, NOON);

		assertThat(movement.status()).isEqualTo(MovementStatus.PLANNED);
	}

}
