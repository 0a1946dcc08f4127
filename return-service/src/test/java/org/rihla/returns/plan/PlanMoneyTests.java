/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.reconfirmation;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.PROGRAMME;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.by;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanStages.planIn;

/**
 * What a plan asks of the donors, and what it does when money comes, goes or stays away.
 */
class PlanMoneyTests {

	@Test
	void asksForTheWholePackageWhenItHasTheFacts() {
		ReturnPlan plan = opened(AWA);

		new Paying(plan).takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), by("caseworker", MONDAY));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.FundingRequested.class))
			.returns(PROGRAMME.returnPackage(), ReturnPlanEvent.FundingRequested::activityCodes)
			.returns(1, ReturnPlanEvent.FundingRequested::places);
	}

	@Test
	void asksForTheSameMoneyUnderTheSameIdUntilItHadItAndLostIt() {
		ReturnPlan plan = opened(AWA);
		UUID first = requestOf(plan);
		UUID second = requestOf(plan);
		new Paying(plan).fundsReserved(new UUID(1, 1), new UUID(5, 5), at(MONDAY));
		new Paying(plan).fundsReleased(new UUID(1, 1), at(MONDAY));

		assertThat(second).isEqualTo(first);
		assertThat(requestOf(plan)).isNotEqualTo(first);
	}

	@Test
	void clearsTicketingWhenTheWholePackageIsBound() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		List<UUID> reservations = List.copyOf(plan.funding().reservations());
		reservations.subList(1, 4).forEach((id) -> new Paying(plan).fundsCommitted(id, at(AFTER_COOLING_OFF)));

		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.HELD);

		new Paying(plan).fundsCommitted(reservations.getFirst(), at(AFTER_COOLING_OFF));

		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.CLEARED);
		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TicketingCleared.class))
			.returns(AFTER_COOLING_OFF.plus(Duration.ofHours(24)), ReturnPlanEvent.TicketingCleared::until);
	}

	@Test
	void clearsAtOnceWhenTicketsAreAskedForAgainAndTheMoneyIsBound() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		plan.funding().reservations().forEach((id) -> new Paying(plan).fundsCommitted(id, at(AFTER_COOLING_OFF)));
		Instant nextDay = AFTER_COOLING_OFF.plus(Duration.ofHours(30));

		new Ticketing(plan).requestTicketing(clear(AWA), at(nextDay));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TicketingCleared.class))
			.returns(nextDay.plus(Duration.ofHours(24)), ReturnPlanEvent.TicketingCleared::until);
	}

	@Test
	void asksForNewMoneyWhenAllOfItIsLost() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		UUID first = plan.funding().requestId(plan.id());
		List<UUID> reservations = List.copyOf(plan.funding().reservations());

		reservations.forEach((id) -> new Paying(plan).fundsReleased(id, at(AFTER_COOLING_OFF)));
		new Paying(plan).fundsReleased(reservations.getFirst(), at(AFTER_COOLING_OFF));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.FundingRequested.class))
			.returns(1, ReturnPlanEvent.FundingRequested::places)
			.extracting(ReturnPlanEvent.FundingRequested::requestId)
			.isNotEqualTo(first);
		assertThat(plan.recorded()).filteredOn(ReturnPlanEvent.FundingRequested.class::isInstance).hasSize(2);
	}

	@Test
	void asksForTheWholePackageAnewOnceWhenPartOfItIsLost() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		UUID first = plan.funding().requestId(plan.id());
		List<UUID> reservations = List.copyOf(plan.funding().reservations());

		new Paying(plan).fundsReleased(reservations.getLast(), at(AFTER_COOLING_OFF));

		assertThat(new Paying(plan).asksFor(first)).isFalse();
		assertThat(plan.funding().covered()).isFalse();
		assertThat(plan.funding().reservations()).isEmpty();
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.FundingRequested.class);
		int told = plan.recorded().size();
		new Paying(plan).fundsReleased(reservations.getFirst(), at(AFTER_COOLING_OFF));
		assertThat(plan.recorded()).hasSize(told);
	}

	@Test
	void asksForTicketsAnewWhenNobodyBoundTheirMoney() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Deciding(plan).reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		List<UUID> reservations = List.copyOf(plan.funding().reservations());

		new Paying(plan).fundsRefused(reservations.getFirst(), at(AFTER_COOLING_OFF));
		reservations.forEach((id) -> new Paying(plan).fundsCommitted(id, at(AFTER_COOLING_OFF)));

		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.HELD);
		new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.CLEARED);
	}

	@Test
	void notesThatItWaitsForMoneyUntilThereIsSome() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DECLARED);

		new Paying(plan).waitForFunds(at(MONDAY));
		new Paying(plan).waitForFunds(at(MONDAY));

		assertThat(plan.funding().waiting()).isTrue();
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ChecklistChanged.class);
		PlanStages.fund(plan);
		assertThat(plan.funding().waiting()).isFalse();
	}

	private static UUID requestOf(ReturnPlan plan) {
		new Paying(plan).takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), at(MONDAY));
		return ((ReturnPlanEvent.FundingRequested) last(plan)).requestId();
	}

}
