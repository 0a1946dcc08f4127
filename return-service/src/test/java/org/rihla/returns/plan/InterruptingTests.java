/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.GiveReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;

/** How a return rests, goes on and ends before anybody has boarded. */
class InterruptingTests {

	private static final UUID ONE = new UUID(4, 1);

	private static final UUID OTHER = new UUID(4, 2);

	@ParameterizedTest
	@EnumSource(names = { "DRAFT", "COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY" })
	void restsUnderAHoldOfTheCaseAndGoesOnWithTheLast(ReturnPlanStatus status) {
		ReturnPlan plan = planIn(status);
		Instant now = (status == ReturnPlanStatus.TICKETED) ? PlanFixtures.AFTER_COOLING_OFF : EVE;

		new Interrupting(plan).hold(ONE, Set.of(), at(now));
		new Interrupting(plan).hold(OTHER, Set.of(AWA), at(now));
		new Interrupting(plan).release(ONE, at(now));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.SUSPENDED);
		assertThat(plan.recorded().stream().filter(JourneyEvent.ReturnSuspended.class::isInstance))
			.singleElement(type(JourneyEvent.ReturnSuspended.class))
			.returns(status, JourneyEvent.ReturnSuspended::stageCode);
		assertThat(plan.parts().booking().state()).isNotIn(Booking.State.CLEARED, Booking.State.TICKETED);

		new Interrupting(plan).release(OTHER, at(now));

		assertThat(plan.status()).isEqualTo(status);
		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.ReturnResumed.class))
			.returns(status, JourneyEvent.ReturnResumed::stageCode);
	}

	@Test
	void doesNotRestForAHoldOnSomebodyElse() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);

		new Interrupting(plan).hold(ONE, Set.of(BINTA), at(EVE));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.HELD);
	}

	@Test
	void restsByDecisionUntilSomebodyDecidesOtherwise() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		assertThat(unmet(() -> new Interrupting(plan).suspend(GiveReason.none(), at(EVE))))
			.containsExactly("reason-missing");
		new Interrupting(plan).suspend(PlanFixtures.BECAUSE, at(EVE));
		new Interrupting(plan).hold(ONE, Set.of(), at(EVE));

		assertThat(unmet(() -> new Interrupting(plan).resume(at(EVE)))).containsExactly("blocking-hold-open");

		new Interrupting(plan).release(ONE, at(EVE));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.SUSPENDED);
		new Interrupting(plan).resume(at(EVE));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
	}

	@Test
	void preparesAnewWhatNoLongerHoldsAndGivesUnticketedSeatsBack() {
		ReturnPlan plan = PlanStages.resumed();

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.NONE);
		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.PlanSteppedBack.class))
			.returns(FLIGHT, ReturnPlanEvent.PlanSteppedBack::movementId);
	}

	@Test
	void keepsTicketsAtRiskUntilTheirColumnHoldsAgain() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		new Interrupting(plan).hold(ONE, Set.of(), at(EVE));
		plan.funding().reservations().forEach((id) -> new Paying(plan).fundsReleased(id, at(EVE)));

		new Interrupting(plan).release(ONE, at(EVE));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.PREPARING);
		assertThat(plan.parts().booking().state()).isEqualTo(Booking.State.AT_RISK);
	}

	@Test
	void endsByTheOrganisationForAReasonOrWithItsCase() {
		ReturnPlan cancelled = planIn(ReturnPlanStatus.SUSPENDED);
		assertThat(unmet(() -> new Interrupting(cancelled).cancel(GiveReason.none(), at(EVE))))
			.containsExactly("reason-missing");
		new Interrupting(cancelled).cancel(PlanFixtures.BECAUSE, at(EVE));
		assertThat(last(cancelled)).asInstanceOf(type(JourneyEvent.ReturnCancelled.class))
			.returns(ReturnPlanStatus.SUSPENDED, JourneyEvent.ReturnCancelled::stageCode);

		ReturnPlan closed = opened(AWA);
		new Interrupting(closed).close(at(MONDAY));
		new Interrupting(closed).close(at(MONDAY));
		assertThat(closed.status()).isEqualTo(ReturnPlanStatus.CANCELLED);
		assertThat(closed.recorded()).hasSize(2);
	}

	@Test
	void letsNobodyBackWhoHasBoarded() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);

		new Interrupting(plan).hold(ONE, Set.of(), at(EVE));
		new Interrupting(plan).close(at(EVE));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DEPARTED);
	}

}
