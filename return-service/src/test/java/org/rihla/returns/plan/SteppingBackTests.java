/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.fitness;
import static org.rihla.returns.plan.PlanCommands.passport;
import static org.rihla.returns.plan.PlanCommands.reconfirmation;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.DATES;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;
import static org.rihla.returns.plan.voluntariness.Confirmation.Point.TICKETING;

/** What was won can be lost: the plan goes back where it can be won again. */
class SteppingBackTests {

	private static final LocalDate DAY_BEFORE = DATES.arrivalOn().minusDays(1);

	@Test
	void givesHeldSeatsBackWhenTheMoneyIsLost() {
		ReturnPlan plan = planIn(HELD);

		List.copyOf(plan.funding().reservations()).forEach((id) -> new Paying(plan).fundsReleased(id, at(EVE)));

		assertThat(plan.status()).isEqualTo(PREPARING);
		assertThat(plan.parts().booking()).isEqualTo(Booking.none());
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void keepsHeldSeatsWhenAPaperIsLostThatOnlyTicketsNeed() {
		ReturnPlan plan = planIn(HELD);

		new Preparing(plan).recordDocument(new DocumentId(AWA.value()), passport(AWA, DAY_BEFORE), at(EVE));

		assertThat(plan.status()).isEqualTo(HELD);
	}

	@ParameterizedTest
	@EnumSource(names = { "TICKETED", "READY" })
	void goesBackOnceWhenTheFlightOutlivesTheDocument(ReturnPlanStatus status) {
		ReturnPlan plan = planIn(status);
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()), passport(AWA, DATES.arrivalOn().plusDays(3)),
				at(EVE));
		assertThat(plan.status()).isEqualTo(status);

		new Ticketing(plan).rebook(FLIGHT, later(5), at(EVE));
		new Ticketing(plan).rebook(FLIGHT, later(6), at(EVE));
		new Preparing(plan).recordFitness(fitness(AWA, Fitness.Outcome.UNFIT), at(EVE));

		assertThat(plan.status()).isEqualTo(PREPARING);
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.AT_RISK);
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void usesTheSameTicketsAgainWithoutNewMoney() {
		ReturnPlan plan = planIn(TICKETED);
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()), passport(AWA, DAY_BEFORE), at(EVE));
		new Deciding(plan).reconfirm(reconfirmation(TICKETING, AWA), at(EVE));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(EVE))))
			.containsExactly("document-expires-early");
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()), passport(AWA, DATES.arrivalOn()), at(EVE));
		new Ticketing(plan).requestTicketing(clear(AWA), at(EVE));

		assertThat(plan.status()).isEqualTo(TICKETED);
		assertThat(plan.parts().booking().is(Booking.State.TICKETED, FLIGHT)).isTrue();
		assertThat(plan.recorded()).filteredOn(ReturnPlanEvent.TicketingRequested.class::isInstance).hasSize(1);
		assertThat(plan.recorded()).filteredOn(ReturnPlanEvent.ReturnTicketed.class::isInstance).hasSize(2);
	}

	@Test
	void asksForNoOtherSeatsWhileTicketsAreUndecided() {
		ReturnPlan plan = planIn(TICKETED);
		new Preparing(plan).recordFitness(fitness(AWA, Fitness.Outcome.TEMPORARILY_UNFIT), at(EVE));

		assertThat(unmet(() -> new Ticketing(plan).requestSeats(FLIGHT, DATES, at(EVE))))
			.containsExactly("tickets-undecided");
		new Ticketing(plan).loseSeats(FLIGHT, at(EVE));
		new Ticketing(plan).requestSeats(FLIGHT, DATES, at(EVE));

		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.REQUESTED);
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void requestsTicketsInPreparationOnlyWhereThereAreSome() {
		assertThatThrownBy(() -> new Ticketing(planIn(PREPARING)).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void isOnlyNoLongerReadyWhenWhatIsLostDoesNotTouchTheTickets() {
		ReturnPlan plan = planIn(READY);

		new Preparing(plan).recordBriefing(new RecordBriefing(true, false, true, null, null), at(EVE));

		assertThat(plan.status()).isEqualTo(TICKETED);
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.TICKETED);
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void wantsTheLastHealthCheckAgainForALaterFlight() {
		ReturnPlan plan = planIn(READY);

		new Ticketing(plan).rebook(FLIGHT, later(3), at(EVE));

		assertThat(plan.status()).isEqualTo(TICKETED);
	}

	@ParameterizedTest
	@EnumSource(names = { "HELD", "TICKETED", "READY" })
	void goesBackWithoutSeatsWhenTheMovementHasThemNoMore(ReturnPlanStatus status) {
		ReturnPlan plan = planIn(status);

		new Ticketing(plan).loseSeats(FLIGHT, at(EVE));
		new Ticketing(plan).loseSeats(FLIGHT, at(EVE));

		assertThat(plan.status()).isEqualTo(PREPARING);
		assertThat(plan.parts().booking()).isEqualTo(Booking.none());
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void putsTicketsAtRiskThatWereBoughtWhileItWentBack() {
		ReturnPlan plan = planIn(HELD);
		new Ticketing(plan).loseSeats(FLIGHT, at(EVE));

		new Ticketing(plan).ticket(FLIGHT, DATES, at(EVE));

		assertThat(plan.status()).isEqualTo(PREPARING);
		assertThat(plan.parts().booking().is(Booking.State.AT_RISK, FLIGHT)).isTrue();
	}

	@Test
	void goesBackForAGateOfItsStepOnly() {
		ReturnPlan plan = planIn(READY);
		new Learning(plan).hear(new CaseNews.GateOpened(new Clearance.Gate(new UUID(6, 1), AWA, "DEPART")), at(EVE));
		assertThat(plan.status()).isEqualTo(READY);

		new Learning(plan).hear(new CaseNews.GateOpened(new Clearance.Gate(new UUID(6, 2), AWA, "TICKET")), at(EVE));

		assertThat(plan.status()).isEqualTo(PREPARING);
		assertThat(stepsBack(plan)).isEqualTo(1);
	}

	@Test
	void trustsNoAnswerThatWasAskedForBeforeAWarning() {
		ReturnPlan plan = planIn(HELD);
		new Deciding(plan).reconfirm(reconfirmation(TICKETING, AWA), at(AFTER_COOLING_OFF));
		new Learning(plan).hear(new CaseNews.GateOpened(new Clearance.Gate(new UUID(6, 1), AWA, "DEPART")),
				at(AFTER_COOLING_OFF.plusMillis(1)));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF))))
			.containsExactly("clearance-unavailable");
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF.plusMillis(2)));
	}

	@Test
	void goesBackWhenTheCaseHasNewerFactsOrOtherPeople() {
		ReturnPlan newer = planIn(TICKETED);
		new Learning(newer).learnOfFacts(2, at(EVE));
		ReturnPlan others = planIn(HELD);
		new Learning(others).learnOfPeople(at(EVE));

		assertThat(newer.status()).isEqualTo(PREPARING);
		assertThat(others.status()).isEqualTo(PREPARING);
	}

	@Test
	void staysWhereItIsWhileEverythingHolds() {
		for (ReturnPlanStatus status : Set.of(HELD, TICKETED, READY)) {
			ReturnPlan plan = planIn(status);
			int before = plan.recorded().size();

			new Ticketing(plan).reassess(at(DEPARTURE));

			assertThat(plan.status()).isEqualTo(status);
			assertThat(plan.recorded()).hasSize(before);
		}
	}

	private static long stepsBack(ReturnPlan plan) {
		return plan.recorded().stream().filter(ReturnPlanEvent.PlanSteppedBack.class::isInstance).count();
	}

	private static TravelDates later(int days) {
		Instant departure = DATES.departure().plus(Duration.ofDays(days));
		return new TravelDates(departure, DATES.departureOn().plusDays(days),
				DATES.arrival().plus(Duration.ofDays(days)), DATES.arrivalOn().plusDays(days));
	}

}
