/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Former;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.CHEIKH;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.opened;

/**
 * What holds of a group whatever is asked of its plan, in whatever order, and of the
 * plans beside it.
 */
class ReturnPlanInvariantsTests {

	private static final int STORIES = 600;

	private static final List<PersonId> FAMILY = List.of(AWA, BINTA, CHEIKH);

	private static final UUID HOLD = new UUID(4, 4);

	@Test
	void keepsEachPersonInExactlyOnePlan() {
		int parted = 0;
		for (int seed = 0; seed < STORIES; seed++) {
			List<ReturnPlan> plans = story(seed);
			List<PersonId> all = new ArrayList<>();
			plans.forEach((plan) -> all.addAll(plan.group().ids()));
			plans.forEach((plan) -> plan.group()
				.former()
				.stream()
				.filter((former) -> former.left() == Former.Left.WITHDRAWN)
				.forEach((former) -> all.add(former.personId())));
			assertThat(all).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(FAMILY);
			assertThat(plans).as("seed %d", seed)
				.allSatisfy((plan) -> assertThat(plan.parts().booking().places()).isIn(0, plan.group().size()));
			parted += plans.size() - 1;
		}
		assertThat(parted).isPositive();
	}

	@Test
	void letsEverybodyStayUpToBoarding() {
		for (int seed = 0; seed < STORIES; seed++) {
			for (ReturnPlan plan : story(seed)) {
				ReturnPlanStatus before = plan.status();
				Throwable refusal = catchThrowable(() -> new Dividing(plan).withdraw(Withdraw.silently(), at(EVE)));

				if (before.beforeBoarding()) {
					assertThat(refusal).as("seed %d from %s", seed, before).isNull();
					assertThat(plan.status()).isEqualTo(ReturnPlanStatus.WITHDRAWN);
					assertThat(plan.recorded().getLast()).isInstanceOf(JourneyEvent.ReturnWithdrawn.class);
				}
				else {
					assertThat(plan.status()).isEqualTo(before);
				}
			}
		}
	}

	@Test
	void letsNobodyBoardWithoutWhatProtectsThem() {
		int boarded = 0;
		for (int seed = 0; seed < STORIES; seed++) {
			for (ReturnPlan plan : story(seed)) {
				if (plan.parts().underway().departedOn() != null) {
					boarded++;
					assertThat(plan.group().all()).as("seed %d", seed).allMatch((one) -> protectedOn(plan, one));
				}
			}
		}
		assertThat(boarded).isPositive();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void tellsOthersWhoIsStillOnTheWayHoweverOftenTheyHearIt(int times) {
		for (int seed = 0; seed < STORIES; seed++) {
			for (ReturnPlan plan : story(seed)) {
				Set<PersonId> told = new HashSet<>();
				for (DomainEvent event : plan.recorded()) {
					for (int i = 0; i < times; i++) {
						hear(event, told);
					}
				}
				assertThat(told).as("seed %d", seed)
					.isEqualTo(plan.status().open() ? Set.copyOf(plan.group().ids()) : Set.of());
			}
		}
	}

	/** As another service would follow it. */
	private static void hear(DomainEvent event, Set<PersonId> underway) {
		switch (event) {
			case ReturnPlanEvent.ReturnPlanOpened opened -> underway.addAll(opened.personIds());
			case JourneyEvent.TravellerWithdrawn some -> underway.removeAll(some.personIds());
			case JourneyEvent.TravellersSplit some -> underway.removeAll(some.personIds());
			case JourneyEvent.ReturnWithdrawn _, JourneyEvent.ReturnCancelled _, JourneyEvent.ReturnFailed _,
					ReturnPlanEvent.ArrivalConfirmed _ ->
				underway.clear();
			default -> {
			}
		}
	}

	private static boolean protectedOn(ReturnPlan plan, Traveller traveller) {
		return traveller.declared() && traveller.papers().documented()
				&& plan.parts()
					.deliberation()
					.counselling()
					.informed(traveller.personId(), PlanFixtures.PROGRAMME.mandatoryTopics())
				&& traveller.papers().mayLeave(PlanFixtures.DATES.departureOn())
				&& traveller.health().fitOn(PlanFixtures.DATES.departureOn())
				&& traveller.voluntariness()
					.reconfirmed(DEPARTURE, (one) -> one.inPrivate()
							&& PlanFixtures.RULES.day(one.occurredOn()).equals(PlanFixtures.DATES.departureOn()));
	}

	/** Three adults and all the plans that come of theirs. */
	private static List<ReturnPlan> story(int seed) {
		Random random = new Random(seed);
		List<ReturnPlan> plans = new ArrayList<>(List.of(opened(FAMILY.toArray(PersonId[]::new))));
		Set<PlanId> begun = new HashSet<>();
		for (int steps = random.nextInt(40); steps > 0; steps--) {
			ReturnPlan plan = plans.get(random.nextInt(plans.size()));
			catchThrowable(() -> step(plan, random));
			plan.parts()
				.divisions()
				.siblings()
				.stream()
				.filter(begun::add)
				.forEach((sibling) -> plans.add(ReturnPlan.beside(plan, sibling, EVE)));
		}
		return plans;
	}

	private static void step(ReturnPlan plan, Random random) {
		PersonId somebody = FAMILY.get(random.nextInt(FAMILY.size()));
		switch (random.nextInt(18)) {
			case 0 -> new Dividing(plan).withdraw(new Withdraw(Set.of(somebody), null, null),
					at(EVE.plusMillis(random.nextInt())));
			case 1 -> new Dividing(plan).split(new Split(Set.of(somebody), PlanFixtures.BECAUSE.reason()),
					at(EVE.plusMillis(random.nextInt())));
			case 2 -> new Interrupting(plan).hold(HOLD, Set.of(somebody), at(EVE));
			case 3 -> new Interrupting(plan).release(HOLD, at(EVE));
			case 4 -> new Interrupting(plan).suspend(PlanFixtures.BECAUSE, at(EVE));
			case 5 -> plan.funding().reservations().forEach((id) -> new Paying(plan).fundsReleased(id, at(EVE)));
			case 6 ->
				new Travelling(plan).recordDeparture(PlanCommands.leftBehind(RecordDeparture.Outcome.NO_SHOW, somebody),
						PlanCommands.clear(AWA, BINTA, CHEIKH), at(DEPARTURE));
			default -> {
				if (plan.status() == ReturnPlanStatus.SUSPENDED) {
					new Interrupting(plan).resume(at(EVE));
				}
				else if (plan.status().compareTo(ReturnPlanStatus.ARRIVED) < 0) {
					PlanStages.lead(plan, ReturnPlanStatus.values()[plan.status().ordinal() + 1],
							plan.group().ids().toArray(PersonId[]::new));
				}
			}
		}
	}

}
