/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BECAUSE;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.CHEIKH;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.by;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.family;

/** How people leave a group, each in exactly one plan and no child alone. */
class DividingTests {

	private static final Withdraw BINTA_STAYS = new Withdraw(Set.of(BINTA), null, null);

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY", "SUSPENDED" })
	void letsOneStayAndTheOthersGoOn(ReturnPlanStatus status) {
		ReturnPlan plan = family((status == ReturnPlanStatus.SUSPENDED) ? ReturnPlanStatus.READY : status, AWA, BINTA);
		if (status == ReturnPlanStatus.SUSPENDED) {
			new Interrupting(plan).suspend(BECAUSE, at(EVE));
		}

		new Dividing(plan).withdraw(BINTA_STAYS, at(EVE));
		new Dividing(plan).withdraw(BINTA_STAYS, at(EVE));

		assertThat(plan.recorded().stream().filter(JourneyEvent.TravellerWithdrawn.class::isInstance))
			.singleElement(type(JourneyEvent.TravellerWithdrawn.class))
			.returns(List.of(BINTA), JourneyEvent.TravellerWithdrawn::personIds)
			.returns(status, JourneyEvent.TravellerWithdrawn::stageCode);
		assertThat(plan.group().ids()).containsExactly(AWA);
		assertThat(plan.status()).isEqualTo(status);
	}

	@Test
	void endsWhenTheLastOneStays() {
		ReturnPlan plan = family(ReturnPlanStatus.TICKETED, AWA, BINTA);

		new Dividing(plan).withdraw(BINTA_STAYS, at(EVE));
		new Dividing(plan).withdraw(new Withdraw(Set.of(AWA), null, null), at(EVE));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.WITHDRAWN);
		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.ReturnWithdrawn.class))
			.returns(List.of(AWA), JourneyEvent.ReturnWithdrawn::personIds);
	}

	@Test
	void goesBackRatherThanLeavingAChildAlone() {
		ReturnPlan plan = motherAndChild(ReturnPlanStatus.HELD);

		new Dividing(plan).withdraw(new Withdraw(Set.of(AWA), null, null), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(plan.recorded().stream().map(DomainEvent::type).toList().reversed()).startsWith("return.steppedBack",
				"return.travellerWithdrawn");
	}

	@Test
	void partsNoChildFromItsLastAdultAndNobodyWithoutAReason() {
		ReturnPlan plan = motherAndChild(ReturnPlanStatus.PREPARING);

		assertThat(unmet(() -> new Dividing(plan).split(new Split(Set.of(BINTA), null), at(MONDAY))))
			.containsExactly("minor-without-adult", "reason-missing");
		assertThat(
				unmet(() -> new Dividing(plan).split(new Split(Set.of(AWA), GiveReason.none().reason()), at(MONDAY))))
			.containsExactly("minor-without-adult", "reason-missing");
		assertThat(unmet(() -> new Dividing(plan).split(new Split(Set.of(AWA, BINTA), BECAUSE.reason()), at(MONDAY))))
			.containsExactly("group-not-complete");
		assertThat(unmet(() -> new Dividing(plan).split(new Split(Set.of(CHEIKH), BECAUSE.reason()), at(MONDAY))))
			.contains("person-unknown");
	}

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY" })
	void partsWithEverythingThatIsTheirs(ReturnPlanStatus status) {
		ReturnPlan plan = family(status, AWA, BINTA, CHEIKH);

		new Dividing(plan).split(new Split(Set.of(BINTA), BECAUSE.reason()), at(EVE));
		ReturnPlan beside = ReturnPlan.beside(plan, plan.parts().divisions().siblings().getFirst(), EVE);

		assertThat(plan.group().ids()).containsExactly(AWA, CHEIKH);
		assertThat(plan.status()).isEqualTo(status);
		assertThat(beside.group().ids()).containsExactly(BINTA);
		assertThat(beside.status())
			.isEqualTo((status.compareTo(ReturnPlanStatus.PREPARING) < 0) ? status : ReturnPlanStatus.PREPARING);
		assertThat(beside.group().one(BINTA).declared()).isEqualTo(status.compareTo(ReturnPlanStatus.DECLARED) >= 0);
		assertThat(beside.recorded()).singleElement(type(ReturnPlanEvent.ReturnPlanOpened.class))
			.returns(beside.id(), ReturnPlanEvent.ReturnPlanOpened::planId);
		assertThat(beside.parts().booking().state())
			.isEqualTo((status.compareTo(ReturnPlanStatus.TICKETED) >= 0) ? Booking.State.AT_RISK : Booking.State.NONE);
		assertThat(beside.parts().booking().places() + plan.parts().booking().places()).isLessThanOrEqualTo(3);
	}

	/** Awa and her child. */
	private static ReturnPlan motherAndChild(ReturnPlanStatus status) {
		ReturnPlan plan = opened(AWA, BINTA);
		PersonId[] both = { AWA, BINTA };
		PlanStages.lead(plan, ReturnPlanStatus.COUNSELLED, both);
		new Paying(plan).takeOverFacts(PlanCommands.facts(PlanCommands.facts(AWA, "1994-05", "IRREGULAR"),
				PlanCommands.facts(BINTA, "2018-03", "IRREGULAR")), by("caseworker", MONDAY));
		new Preparing(plan).recordTravelIdentity(PlanCommands.identity(BINTA, LocalDate.of(2018, 3, 2)), at(MONDAY));
		new Deciding(plan).declare(PlanCommands.declaredByGuardian(AWA, BINTA),
				PlanCommands.clearWithMinor(BINTA, both), at(MONDAY));
		new Deciding(plan).startPreparation(at(MONDAY));
		if (status == ReturnPlanStatus.HELD) {
			PlanStages.papers(plan, PlanCommands.clearWithMinor(BINTA, both), both);
			PlanStages.fund(plan);
			new Ticketing(plan).requestSeats(PlanFixtures.FLIGHT, PlanFixtures.DATES, at(MONDAY));
			new Ticketing(plan).holdSeats(PlanFixtures.FLIGHT, EVE, at(MONDAY));
		}
		return plan;
	}

}
