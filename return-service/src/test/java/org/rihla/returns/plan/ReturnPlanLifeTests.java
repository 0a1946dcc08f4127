/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanStages.planIn;
import static org.rihla.returns.plan.ReturnPlanVerb.*;

/**
 * The life of a plan: what each status allows, spelled out a second time, and what no
 * path can do.
 */
class ReturnPlanLifeTests {

	private static final Set<String> REACTIONS = Set.of("learnOfFacts", "learnOfPeople", "hear", "holdSeats",
			"missSeats", "rebook", "loseSeats", "reassess", "fundsReserved", "fundsCommitted", "fundsReleased",
			"fundsRefused", "waitForFunds", "ticket", "hold", "release", "close", "fundsSpent", "missArrival",
			"hearWish", "passTime", "remember", "part");

	private static final List<ReturnPlanVerb> GOING_ON = List
		.copyOf(EnumSet.complementOf(EnumSet.of(WITHDRAW, CANCEL)));

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(ReturnPlanStatus status) {
		EnumSet<ReturnPlanVerb> always = EnumSet.of(RECORD_TRAVEL_IDENTITY, RECORD_COUNSELLING, PLAN_COUNSELLING,
				MISS_COUNSELLING, WITHDRAW, SPLIT, CANCEL, SUSPEND);
		EnumSet<ReturnPlanVerb> papers = and(always, REQUEST_DOCUMENT, RECORD_DOCUMENT, RECORD_PERMIT, RECORD_FITNESS,
				RECONFIRM, ACKNOWLEDGE_RECEPTION, DECLINE_RECEPTION, RECORD_BRIEFING, RECORD_PRE_EMBARKATION,
				NAME_ESCORT);
		Set<ReturnPlanVerb> expected = switch (status) {
			case DRAFT -> and(always, TAKE_OVER_FACTS);
			case COUNSELLED -> and(always, TAKE_OVER_FACTS, DECLARE);
			case DECLARED -> and(always, TAKE_OVER_FACTS, RECONFIRM, START_PREPARATION, WAIVE_COOLING_OFF);
			case PREPARING -> and(papers, TAKE_OVER_FACTS, REQUEST_SEATS, REQUEST_RECEPTION, APPROVE_FURTHER_SEATS,
					FAIL, WAIVE_COOLING_OFF);
			case HELD -> and(papers, TAKE_OVER_FACTS, REQUEST_TICKETING, REQUEST_RECEPTION, WAIVE_COOLING_OFF);
			case TICKETED -> and(papers, REQUEST_RECEPTION, MARK_READY);
			case READY -> and(papers, RECORD_DEPARTURE, RECORD_POCKET_MONEY);
			case SUSPENDED -> EnumSet.of(WITHDRAW, CANCEL, RESUME);
			case DEPARTED ->
				EnumSet.of(CONFIRM_ARRIVAL, REPORT_INCIDENT, RECORD_ENTRY_REFUSED, FAIL, RECORD_POCKET_MONEY);
			case ARRIVED -> EnumSet.of(RECORD_POCKET_MONEY, COMPLETE);
			case COMPLETED, CANCELLED, FAILED -> EnumSet.noneOf(ReturnPlanVerb.class);
			case WITHDRAWN -> EnumSet.of(WITHDRAW);
		};

		Set<ReturnPlanVerb> obeyed = EnumSet.allOf(ReturnPlanVerb.class);
		obeyed
			.removeIf((verb) -> catchThrowable(() -> verb.on(planIn(status))) instanceof Refusal.TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbBesideThese() {
		Set<String> verbs = new ClassFileImporter().importPackagesOf(ReturnPlan.class)
			.stream()
			.filter((type) -> type.isAssignableTo(Record.class) && type.tryGetField("plan").isPresent())
			.flatMap((phase) -> Arrays.stream(phase.reflect().getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && isOpen(method.getModifiers())
					&& !method.isSynthetic() && !REACTIONS.contains(method.getName()))
			.map(Method::getName)
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(verbs).isEqualTo(Arrays.stream(ReturnPlanVerb.values())
			.map(ReturnPlanLifeTests::camelCase)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	@ParameterizedTest
	@EnumSource(names = { "PREPARING", "HELD" }, mode = EnumSource.Mode.EXCLUDE)
	void ignoresWhatAMovementSaysTooLateOrTooEarly(ReturnPlanStatus status) {
		ReturnPlan plan = planIn(status);
		int before = plan.recorded().size();

		new Ticketing(plan).holdSeats(FLIGHT, EVE, at(EVE));
		new Ticketing(plan).missSeats(FLIGHT, at(EVE));
		new Ticketing(plan).ticket(FLIGHT, PlanFixtures.DATES, at(EVE));

		assertThat(plan.recorded()).hasSize(before);
		assertThat(plan.status()).isEqualTo(status);
	}

	@Test
	void letsThePersonWithdrawFromWhateverPathLedThereUpToBoarding() {
		for (int seed = 0; seed < 300; seed++) {
			ReturnPlan plan = wander(seed);
			ReturnPlanStatus before = plan.status();

			Throwable refusal = catchThrowable(() -> new Dividing(plan).withdraw(Withdraw.silently(), at(EVE)));

			boolean boarded = before == ReturnPlanStatus.DEPARTED || before == ReturnPlanStatus.ARRIVED;
			assertThat(refusal != null).as("seed %d from %s", seed, before).isEqualTo(boarded);
			assertThat(plan.status()).isEqualTo(boarded ? before : ReturnPlanStatus.WITHDRAWN);
		}
	}

	@Test
	void departsOnNoPathWithoutWhatProtectsThePerson() {
		int departed = 0;
		for (int seed = 0; seed < 2000; seed++) {
			ReturnPlan plan = wander(seed);
			if (plan.parts().underway().departedOn() != null) {
				departed++;
				Traveller traveller = plan.group().one(AWA);
				LocalDate day = PlanFixtures.DATES.departureOn();
				assertThat(traveller.declared() && traveller.papers().documented()
						&& plan.parts()
							.deliberation()
							.counselling()
							.informed(AWA, PlanFixtures.PROGRAMME.mandatoryTopics())
						&& traveller.voluntariness()
							.reconfirmed(plan.parts().underway().departedOn(), (one) -> aloneOn(day, one))
						&& traveller.papers().mayLeave(day) && traveller.health().fitOn(day))
					.as("seed %d", seed)
					.isTrue();
			}
		}
		assertThat(departed).isPositive();
	}

	@Test
	void changesNothingWhenItRefuses() {
		for (ReturnPlanStatus status : ReturnPlanStatus.values()) {
			for (ReturnPlanVerb verb : ReturnPlanVerb.values()) {
				ReturnPlan plan = planIn(status);
				int before = plan.recorded().size();
				if (catchThrowable(() -> verb.on(plan)) instanceof Refusal) {
					assertThat(plan.recorded()).hasSize(before);
					assertThat(plan.status()).isEqualTo(status);
				}
			}
		}
	}

	/** Any verbs and reactions in an order that favours getting on. */
	private static ReturnPlan wander(int seed) {
		Random random = new Random(seed);
		ReturnPlan plan = opened(AWA);
		List<ReturnPlanStatus> spine = List
			.copyOf(EnumSet.range(ReturnPlanStatus.COUNSELLED, ReturnPlanStatus.ARRIVED));
		int steps = random.nextInt(30);
		for (int i = 0; i < steps && plan.status() != ReturnPlanStatus.WITHDRAWN; i++) {
			if (random.nextInt(4) == 0) {
				ReturnPlanVerb verb = GOING_ON.get(random.nextInt(GOING_ON.size()));
				catchThrowable(() -> verb.on(plan));
				catchThrowable(() -> new Paying(plan).fundsReleased(new UUID(1, 1), at(MONDAY)));
			}
			else if (plan.status() == ReturnPlanStatus.SUSPENDED) {
				RESUME.on(plan);
			}
			else {
				int next = Math.min(plan.status().ordinal(), spine.size() - 1);
				catchThrowable(() -> PlanStages.lead(plan, spine.get(next), AWA));
			}
		}
		return plan;
	}

	private static EnumSet<ReturnPlanVerb> and(EnumSet<ReturnPlanVerb> some, ReturnPlanVerb... more) {
		EnumSet<ReturnPlanVerb> all = EnumSet.copyOf(some);
		all.addAll(List.of(more));
		return all;
	}

	private static boolean aloneOn(LocalDate day, Confirmation confirmation) {
		return confirmation.inPrivate() && PlanFixtures.RULES.day(confirmation.occurredOn()).equals(day);
	}

	private static boolean isOpen(int modifiers) {
		return !Modifier.isPrivate(modifiers) && !Modifier.isProtected(modifiers);
	}

	private static String camelCase(ReturnPlanVerb verb) {
		StringBuilder name = new StringBuilder();
		for (String word : verb.name().toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

}
