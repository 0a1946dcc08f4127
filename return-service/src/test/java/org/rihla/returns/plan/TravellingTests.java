/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RecordDeparture.Outcome;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.arrival;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.incident;
import static org.rihla.returns.plan.PlanCommands.leftBehind;
import static org.rihla.returns.plan.PlanFixtures.ARRIVAL;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.DATES;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.byReceivingPartner;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.family;
import static org.rihla.returns.plan.PlanStages.planIn;

/** Who boards and who is left behind, and what happens on the way. */
class TravellingTests {

	private static final Instant ALARM = DATES.arrival().plus(Duration.ofHours(36));

	@ParameterizedTest
	@EnumSource
	void preparesAnewWhenNobodyBoarded(Outcome outcome) {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);

		new Travelling(plan).recordDeparture(leftBehind(outcome, AWA), clear(AWA), at(DEPARTURE));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.NONE);
		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.DepartureFailed.class))
			.returns(outcome, JourneyEvent.DepartureFailed::reasonGroup)
			.returns(List.of(AWA), JourneyEvent.DepartureFailed::personIds)
			.returns(FLIGHT, JourneyEvent.DepartureFailed::movementId);
	}

	@Test
	void letsOneFlyAndTheOtherGoOnInAPlanBeside() {
		ReturnPlan plan = family(ReturnPlanStatus.READY, AWA, BINTA);
		new Deciding(plan).reconfirm(PlanCommands.reconfirmation(Confirmation.Point.AIRPORT, AWA), at(DEPARTURE));

		new Travelling(plan).recordDeparture(leftBehind(Outcome.OFFLOADED, BINTA), clear(AWA), at(DEPARTURE));
		ReturnPlan beside = ReturnPlan.beside(plan, plan.parts().divisions().siblings().getFirst(), DEPARTURE);

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DEPARTED);
		assertThat(plan.group().ids()).containsExactly(AWA);
		assertThat(beside.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(beside.group().ids()).containsExactly(BINTA);
		assertThat(beside.parts().booking().state()).isEqualTo(Booking.State.NONE);
		assertThat(plan.recorded().stream().map(DomainEvent::type).toList().reversed()).startsWith("return.departed",
				"return.travellersSplit", "return.departureFailed");
	}

	@Test
	void leavesThePapersOfWhoStaysBehindAsTheyAre() {
		ReturnPlan plan = family(ReturnPlanStatus.READY, AWA, BINTA);
		new Deciding(plan).reconfirm(PlanCommands.reconfirmation(Confirmation.Point.AIRPORT, AWA), at(DEPARTURE));
		new Travelling(plan).recordDeparture(leftBehind(Outcome.OFFLOADED, BINTA), clear(AWA), at(DEPARTURE));
		ReturnPlan beside = ReturnPlan.beside(plan, plan.parts().divisions().siblings().getFirst(), DEPARTURE);

		assertThat(document(plan)).isEqualTo(TravelDocument.State.USED);
		assertThat(document(beside)).isEqualTo(TravelDocument.State.ISSUED);

		new Travelling(plan).reportIncident(incident(), byReceivingPartner(ARRIVAL));
		new Arriving(plan).recordEntryRefused(new RecordEntryRefused(Set.of(AWA), null, null),
				byReceivingPartner(ARRIVAL));
		assertThat(document(plan)).isEqualTo(TravelDocument.State.ISSUED);
	}

	@Test
	void leavesNobodyBehindWithoutAReason() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);

		assertThat(unmet(() -> new Travelling(plan).recordDeparture(
				new RecordDeparture(leftBehind(Outcome.NO_SHOW, AWA).notBoarded(), null, null, null), clear(AWA),
				at(DEPARTURE))))
			.containsExactly("reason-missing");
	}

	@Test
	void wantsAnApprovalAfterTheSecondNoShow() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		plan.group().one(AWA).missedFlight();
		new Travelling(plan).recordDeparture(leftBehind(Outcome.NO_SHOW, AWA), clear(AWA), at(DEPARTURE));

		assertThat(unmet(() -> new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY))))
			.containsExactly("second-no-show-needs-approval");

		new Travelling(plan).approveFurtherSeats(at(MONDAY));
		new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY));
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.REQUESTED);
	}

	@Test
	void missesThemOnceWhenNobodyConfirmsTheArrival() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);
		int before = plan.recorded().size();

		new Travelling(plan).missArrival(at(ALARM.minusMillis(1)));
		assertThat(plan.recorded()).hasSize(before);
		new Travelling(plan).missArrival(at(ALARM));
		new Travelling(plan).missArrival(at(ALARM.plusSeconds(60)));

		assertThat(plan.recorded()).hasSize(before + 1);
		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.ArrivalOverdue.class))
			.returns("ABJ", JourneyEvent.ArrivalOverdue::receivingOfficeCode);
	}

	@Test
	void missesNobodyWhoHasArrived() {
		ReturnPlan plan = planIn(ReturnPlanStatus.ARRIVED);
		int before = plan.recorded().size();

		new Travelling(plan).missArrival(at(ALARM));

		assertThat(plan.recorded()).hasSize(before);
	}

	@Test
	void hearsAWishToStayThatComesTooLate() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);
		Act late = at(ARRIVAL);

		new Travelling(plan).hearWish(Withdraw.silently(), late);

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DEPARTED);
		assertThat(plan.parts().underway().wishedLate(late.id())).isTrue();
		assertThat(plan.parts().underway().disturbed()).isFalse();
		assertThat(last(plan)).isInstanceOf(JourneyEvent.TransitIncidentReported.class);
	}

	@Test
	void bringsBackWhoWasNotLetInOnceTheIncidentIsKnown() {
		ReturnPlan plan = family(ReturnPlanStatus.DEPARTED, AWA, BINTA);
		RecordEntryRefused refused = new RecordEntryRefused(Set.of(BINTA), null, null);
		assertThat(unmet(() -> new Arriving(plan).recordEntryRefused(refused, at(ARRIVAL))))
			.containsExactly("incident-missing", "not-receiving-side");
		new Travelling(plan).reportIncident(incident(), byReceivingPartner(ARRIVAL));
		new Arriving(plan).confirmArrival(arrival(AWA), byReceivingPartner(ARRIVAL));

		new Arriving(plan).recordEntryRefused(refused, byReceivingPartner(ARRIVAL));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.ARRIVED);
		assertThat(plan.parts().divisions().siblings()).hasSize(1);
		assertThat(ReturnPlan.beside(plan, plan.parts().divisions().siblings().getFirst(), ARRIVAL).group().ids())
			.containsExactly(BINTA);
	}

	@Test
	void preparesAnewOrFailsWhenNobodyWasLetIn() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);
		assertThat(unmet(() -> new Arriving(plan).fail(at(ARRIVAL)))).containsExactly("incident-missing");
		new Travelling(plan).reportIncident(incident(), at(ARRIVAL));
		new Arriving(plan).recordEntryRefused(new RecordEntryRefused(Set.of(AWA), null, null),
				byReceivingPartner(ARRIVAL));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);

		new Arriving(plan).fail(at(ARRIVAL));

		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.ReturnFailed.class))
			.returns(ReturnPlanStatus.PREPARING, JourneyEvent.ReturnFailed::stageCode);
	}

	@Test
	void isCompleteWhenItsCostsAreSettledAndThePocketMoneyIsSignedFor() {
		ReturnPlan plan = planIn(ReturnPlanStatus.ARRIVED);
		new Arriving(plan).recordPocketMoney(PlanCommands.pocketMoney(null), at(ARRIVAL));
		assertThat(unmet(() -> new Arriving(plan).complete(at(ARRIVAL)))).containsExactly("costs-unsettled",
				"pocket-money-receipt-missing");

		plan.funding()
			.reservations()
			.stream()
			.limit(1)
			.forEach((id) -> new Paying(plan).fundsReleased(id, at(ARRIVAL)));
		plan.funding().reservations().forEach((id) -> new Paying(plan).fundsSpent(id, at(ARRIVAL)));
		new Arriving(plan).recordPocketMoney(PlanCommands.pocketMoney("PM-1"), at(ARRIVAL));
		new Arriving(plan).complete(at(ARRIVAL));

		assertThat(last(plan)).isInstanceOf(JourneyEvent.ReturnCompleted.class);
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COMPLETED);
	}

	private static TravelDocument.State document(ReturnPlan plan) {
		return plan.group().all().getFirst().papers().documents().getFirst().state();
	}

}
