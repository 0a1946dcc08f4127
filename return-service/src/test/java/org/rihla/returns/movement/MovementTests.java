/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** Each verb and reaction of a movement, and the seats that it never gives twice. */
class MovementTests {

	private static final Instant NOON = Instant.parse("2026-10-05T12:00:00.000Z");

	private static final Duration HOLD = Duration.ofHours(72);

	private static final PlanId PLAN = new PlanId(new UUID(1, 1));

	private static final PlanId OTHER = new PlanId(new UUID(1, 2));

	private static final CaseId CASE = new CaseId(new UUID(2, 1));

	private static final Instant TOMORROW = NOON.plus(Duration.ofHours(24));

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
	void holdsSeatsOnceForEachGroup() {
		Movement movement = flight(2);

		movement.hold(PLAN, CASE, 2, HOLD, NOON);
		movement.hold(PLAN, CASE, 2, HOLD, NOON);

		assertThat(movement.free()).isZero();
		assertThat(movement.recorded()).hasSize(2)
			.last()
			.asInstanceOf(type(MovementEvent.SeatsHeld.class))
			.returns(NOON.plus(HOLD), MovementEvent.SeatsHeld::until);
	}

	@Test
	void refusesMoreSeatsThanAreFree() {
		Movement movement = flight(2);
		movement.hold(PLAN, CASE, 1, HOLD, NOON);

		movement.hold(OTHER, CASE, 2, HOLD, NOON);

		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatsRefused.class);
		assertThat(movement.free()).isOne();
	}

	@Test
	void entersTicketsOnlyWhenTheMoneyIsCommittedAndInTime() {
		Movement movement = flight(2);
		movement.hold(PLAN, CASE, 1, HOLD, NOON);

		assertThat(unmet(() -> movement.recordTickets(tickets(PLAN), NOON))).containsExactly("ticketing-not-cleared");
		assertThat(unmet(() -> movement.recordTickets(tickets(OTHER), NOON))).containsExactly("ticketing-not-cleared");

		movement.clear(PLAN, TOMORROW);

		assertThat(unmet(() -> movement.recordTickets(tickets(PLAN), TOMORROW))).containsExactly("clearance-expired");

		movement.recordTickets(tickets(PLAN), NOON);
		movement.recordTickets(tickets(PLAN), NOON);

		assertThat(movement.recorded().stream().filter(MovementEvent.SeatsTicketed.class::isInstance)).hasSize(1);
	}

	@Test
	void freesSeatsWhateverHadBecomeOfThemAndGivesThemAgain() {
		Movement movement = flight(1);
		movement.hold(PLAN, CASE, 1, HOLD, NOON);
		movement.clear(PLAN, TOMORROW);
		movement.recordTickets(tickets(PLAN), NOON);

		movement.release(PLAN, NOON);
		movement.release(PLAN, NOON);

		assertThat(movement.recorded().stream().filter(MovementEvent.SeatsReleased.class::isInstance)).hasSize(1);

		movement.hold(PLAN, CASE, 1, HOLD, NOON);

		assertThat(movement.free()).isZero();
		assertThat(movement.seats()).hasSize(1);
	}

	@Test
	void hasFlownWhenTheLastGroupHasLeft() {
		Movement movement = flight(2);
		for (PlanId plan : List.of(PLAN, OTHER)) {
			movement.hold(plan, CASE, 1, HOLD, NOON);
			movement.clear(plan, TOMORROW);
			movement.recordTickets(tickets(plan), NOON);
		}

		movement.depart(PLAN, TOMORROW);

		assertThat(movement.status()).isEqualTo(MovementStatus.PLANNED);

		movement.depart(OTHER, TOMORROW);

		assertThat(movement.status()).isEqualTo(MovementStatus.FLOWN);
		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.MovementFlown.class);
		assertThatThrownBy(() -> movement.recordTickets(tickets(new PlanId(new UUID(1, 3))), NOON))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
		movement.hold(new PlanId(new UUID(1, 3)), CASE, 1, HOLD, NOON);
		assertThat(movement.recorded().getLast()).isInstanceOf(MovementEvent.SeatsRefused.class);
	}

	@Test
	void neverGivesASeatTwiceInAnyOrderOfThings() {
		for (int seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			Movement movement = flight(5);
			for (int i = 0; i < 60; i++) {
				PlanId plan = new PlanId(new UUID(1, random.nextInt(6)));
				switch (random.nextInt(5)) {
					case 0, 1 -> movement.hold(plan, CASE, 1 + random.nextInt(3), HOLD, NOON);
					case 2 -> movement.clear(plan, TOMORROW);
					case 3 -> catchThrowableOfType(Refusal.class, () -> movement.recordTickets(tickets(plan), NOON));
					default -> movement.release(plan, NOON);
				}
				int taken = movement.seats().stream().filter(Seats::taken).mapToInt(Seats::places).sum();
				assertThat(taken).as("seed %d", seed).isBetween(0, 5).isEqualTo(5 - movement.free());
				assertThat(movement.seats().stream().filter(Seats::taken).map(Seats::planId)).doesNotHaveDuplicates();
			}
		}
	}

	@Test
	void leadsOnlyForward() {
		assertThat(MovementStatus.PLANNED.next()).isEqualTo(EnumSet.of(MovementStatus.FLOWN));
		assertThat(MovementStatus.FLOWN.next()).isEmpty();
	}

	/** One of each event. */
	static List<DomainEvent> aFullLife() {
		Movement movement = flight(1);
		movement.hold(OTHER, CASE, 1, HOLD, NOON);
		movement.hold(PLAN, CASE, 1, HOLD, NOON);
		movement.release(OTHER, NOON);
		movement.hold(PLAN, CASE, 1, HOLD, NOON);
		movement.clear(PLAN, TOMORROW);
		movement.recordTickets(tickets(PLAN), NOON);
		movement.depart(PLAN, TOMORROW);
		return movement.recorded();
	}

	private static Movement flight(int capacity) {
		return movement(capacity, leg("RBA", "CMN", "2026-10-19T08:00", "2026-10-19T09:00"),
				leg("CMN", "ABJ", "2026-10-19T10:00", "2026-10-19T14:00"));
	}

	private static Movement movement(int capacity, Segment... legs) {
		return Movement.plan(new MovementId(new UUID(3, 1)),
				new PlanMovement(PlanMovement.Kind.COMMERCIAL, Sensitive.of(new Itinerary(List.of(legs))), capacity),
				"MA", "RBA", "mv", NOON);
	}

	private static Segment leg(String from, String to, String departure, String arrival) {
		return new Segment(from, to, LocalDateTime.parse(departure), ZoneId.of("UTC"), LocalDateTime.parse(arrival),
				ZoneId.of("UTC"), "AT", "533");
	}

	private static RecordTickets tickets(PlanId plan) {
		return new RecordTickets(plan, Sensitive.of(new Tickets("ABC123", new ArrayList<>(List.of("1472345678901")))),
				null, null);
	}

	private static Set<String> unmet(Runnable verb) {
		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class, verb::run);
		assertThat(refusal).as("nothing was refused").isNotNull();
		return new TreeSet<>(refusal.unmet().keySet());
	}

}
