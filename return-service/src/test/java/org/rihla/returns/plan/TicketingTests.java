/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.fitness;
import static org.rihla.returns.plan.PlanCommands.reconfirmation;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.DATES;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.lead;
import static org.rihla.returns.plan.PlanStages.planIn;

/** Money, seats and tickets of a group. */
class TicketingTests {

	@Test
	void doesNotPlanWithoutFacts() {
		assertThat(unmet(() -> new Paying(opened(AWA)).takeOverFacts(null, at(MONDAY))))
			.containsExactly("facts-missing");
		assertThat(unmet(
				() -> new Paying(opened(AWA, BINTA)).takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), at(MONDAY))))
			.containsExactly("facts-missing");
	}

	@Test
	void asksForSeatsOnlyWithMoneyAndBeforeTheFlight() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);

		assertThat(unmet(() -> new Ticketing(plan).requestSeats(FLIGHT, DATES, at(DEPARTURE))))
			.containsExactly("departure-in-past", "funds-not-reserved");
	}

	@Test
	void mayAskAnotherMovementWhenOneHasNoSeats() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		PlanStages.fund(plan);
		new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY));

		assertThatThrownBy(() -> new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);

		new Ticketing(plan).missSeats(FLIGHT, at(MONDAY));
		new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY));

		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.REQUESTED);
	}

	@Test
	void asksForNoTicketsWhileThePersonMayStillThinkAndHasNotSaidSoAgain() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(MONDAY.plus(Duration.ofHours(47))))))
			.containsExactly("cooling-off-running", "reconfirmation-stale");

		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.TicketingRequested.class);
	}

	@Test
	void namesEveryPaperThatIsMissingForTickets() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		PlanStages.fund(plan);
		new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY));
		new Ticketing(plan).holdSeats(FLIGHT, null, at(MONDAY));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(null, at(AFTER_COOLING_OFF)))).containsExactly(
				"clearance-unavailable", "document-missing", "exit-authorisation-missing", "fitness-missing",
				"reconfirmation-stale");
	}

	@Test
	void looksAtPapersOnTheDayOfTheJourneyNotToday() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()),
				PlanCommands.passport(AWA, LocalDate.of(2026, 10, 18)), at(MONDAY));
		new Preparing(plan).recordPermit(new RecordPermit(AWA, Permit.Kind.EXIT, "MA", Permit.State.GRANTED, null, null,
				LocalDate.of(2026, 10, 18), null, null, null), clear(AWA), at(MONDAY));
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF))))
			.containsExactly("document-expires-early", "exit-authorisation-missing");
	}

	@Test
	void letsNobodyFlyWhoNeedsCareOrCompanyThatIsNotArranged() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Preparing(plan)
			.recordFitness(
					new RecordFitness(AWA, Sensitive.of(new Fitness(Fitness.Outcome.FIT_WITH_CONDITIONS,
							Fitness.Escort.NURSE, true, false, false, false, true, false, null)), null, null),
					at(MONDAY));
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF))))
			.containsExactly("escort-missing", "receiving-provider-unconfirmed");
	}

	@Test
	void stopsTheWholeFamilyForOneWhoMayNotFlyAndSaysWho() {
		ReturnPlan plan = opened(AWA, BINTA);
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.DRAFT, ReturnPlanStatus.HELD)) {
			lead(plan, step, AWA, BINTA);
		}
		new Preparing(plan).recordFitness(fitness(BINTA, Fitness.Outcome.TEMPORARILY_UNFIT), at(MONDAY));
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA, BINTA), at(AFTER_COOLING_OFF));

		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class,
				() -> new Ticketing(plan).requestTicketing(clear(AWA, BINTA), at(AFTER_COOLING_OFF)));

		assertThat(refusal.unmet()).containsOnlyKeys("fitness-missing", "group-not-complete")
			.containsEntry("fitness-missing", List.of(BINTA.value().toString()));
	}

}
