/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.arrival;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.fitness;
import static org.rihla.returns.plan.PlanCommands.reception;
import static org.rihla.returns.plan.PlanCommands.reconfirmation;
import static org.rihla.returns.plan.PlanFixtures.ARRIVAL;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.byReceivingPartner;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;

/** Where a plan begins and ends, and what all its entries have in common. */
class ReturnPlanTests {

	@Test
	void opensWithTheGroupAndItsProgramme() {
		assertThat(opened(BINTA, AWA).recorded()).singleElement(type(ReturnPlanEvent.ReturnPlanOpened.class))
			.returns(List.of(AWA, BINTA), ReturnPlanEvent.ReturnPlanOpened::personIds)
			.returns("AVRR-MA", ReturnPlanEvent.ReturnPlanOpened::programmeCode);
	}

	@Test
	void isNotReadyBeforeEverythingIsInPlace() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		new Preparing(plan).recordBriefing(new RecordBriefing(true, false, true, null, null), at(EVE));

		assertThat(unmet(() -> new Travelling(plan).markReady(new MarkReady(null, null), at(EVE)))).containsExactly(
				"briefing-incomplete", "pre-embarkation-check-stale", "reception-not-acknowledged",
				"reconfirmation-stale");
	}

	@Test
	void boardsNobodyWhoWasNotAskedAloneOnTheDay() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		RecordDeparture boarded = RecordDeparture.ofAll();

		assertThat(unmet(() -> new Deciding(plan)
			.reconfirm(new Reconfirm(Point.AIRPORT, Set.of(AWA), false, null, null), at(DEPARTURE))))
			.containsExactly("not-in-private");
		assertThat(unmet(() -> new Travelling(plan).recordDeparture(boarded, clear(AWA), at(DEPARTURE))))
			.containsExactly("reconfirmation-stale");
		assertThat(unmet(() -> new Travelling(plan).recordDeparture(boarded, null, at(DEPARTURE))))
			.containsExactly("clearance-unavailable", "reconfirmation-stale");
	}

	@Test
	void letsOnlyTheReceivingSideConfirmAnArrivalThatCanBe() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);

		assertThat(unmet(() -> new Arriving(plan).confirmArrival(arrival(AWA), at(ARRIVAL))))
			.containsExactly("not-receiving-side");
		assertThat(unmet(() -> new Arriving(plan).confirmArrival(arrivedOn(ARRIVAL.plus(Duration.ofDays(1))),
				byReceivingPartner(ARRIVAL))))
			.containsExactly("arrival-in-future");
		assertThat(unmet(() -> new Arriving(plan).confirmArrival(arrivedOn(DEPARTURE.minusSeconds(1)),
				byReceivingPartner(ARRIVAL))))
			.containsExactly("arrival-before-departure");

		new Arriving(plan).confirmArrival(arrival(AWA), byReceivingPartner(ARRIVAL));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.ARRIVED);
		assertThat(plan.recorded().stream().filter(ReturnPlanEvent.ArrivalConfirmed.class::isInstance)).hasSize(1);
	}

	@Test
	void letsTheReceivingOfficeConfirmAsWell() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);

		new Arriving(plan).confirmArrival(arrival(AWA), new Act(new UUID(9, 9), "ro", "reintegration-officer", "ABJ",
				null, ARRIVAL, ARRIVAL, PlanFixtures.RULES, WorkingWeek.ENTRIES));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.ARRIVED);
	}

	@Test
	void wantsAReasonForALateEntryAndKeepsIt() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RecordFitness late = new RecordFitness(AWA, fitness(AWA, Fitness.Outcome.FIT).fitness(),
				EVE.minus(Duration.ofDays(7)), null);
		RecordFitness tomorrow = new RecordFitness(AWA, late.fitness(), EVE.plus(Duration.ofDays(1)), null);

		assertThat(unmet(() -> new Preparing(plan).recordFitness(late, at(EVE))))
			.containsExactly("late-entry-reason-missing");
		assertThat(unmet(() -> new Preparing(plan).recordFitness(tomorrow, at(EVE))))
			.containsExactly("occurred-in-future");

		new Preparing(plan)
			.recordFitness(new RecordFitness(AWA, late.fitness(), late.occurredOn(), Sensitive.of("away")), at(EVE));

		assertThat(plan.lateEntries().entries()).hasSize(1);
	}

	@Test
	void knowsOnlyThePeopleOfItsGroup() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);

		assertThat(unmet(() -> new Preparing(plan).recordFitness(fitness(BINTA, Fitness.Outcome.FIT), at(MONDAY))))
			.containsExactly("person-unknown");
	}

	private static ConfirmArrival arrivedOn(Instant on) {
		return new ConfirmArrival(Set.of(AWA), true, null, on, null);
	}

}
