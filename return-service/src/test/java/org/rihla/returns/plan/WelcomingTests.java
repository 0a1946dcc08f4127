/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.recheck.Clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.reception;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.CALENDAR;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.byReceivingPartner;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;

/** Who will be there when the group comes home. */
class WelcomingTests {

	@Test
	void tellsTheReceivingSideOfNobodyWithoutConsentAndInTime() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		Clearance nothing = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(), Set.of(),
				Set.of());

		assertThat(unmet(() -> new Welcoming(plan).requestReception(reception(), nothing, CALENDAR, at(EVE))))
			.containsExactly("consent-for-receiving-office", "reception-notice-too-short");

		new Welcoming(plan).requestReception(
				new RequestReception(PlanFixtures.RECEIVING_PARTNER, "ABJ", true, null, null), clear(AWA), CALENDAR,
				at(EVE));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ReceptionRequested.class);
	}

	@Test
	void asksSomebodyElseWhenTheReceivingSideCannotBeThere() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		DeclineReception no = new DeclineReception(null, null, null);
		assertThat(unmet(() -> new Welcoming(plan).declineReception(no, at(EVE))))
			.containsExactly("not-receiving-side");

		new Welcoming(plan).declineReception(no, byReceivingPartner(EVE));

		assertThat(plan.recorded().stream().map(DomainEvent::type).toList().reversed()).startsWith("return.steppedBack",
				"return.receptionDeclined");
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.TICKETED);
		assertThat(plan.parts().reception().acknowledged()).isFalse();
		new Welcoming(plan).requestReception(
				new RequestReception(PlanFixtures.RECEIVING_PARTNER, "ABJ", true, null, null), clear(AWA), CALENDAR,
				at(EVE));
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ReceptionRequested.class);
	}

	@Test
	void countsTheNoticeInTheMissionsOwnWorkingDays() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		Instant fiveUsualDaysBefore = Instant.parse("2026-10-12T09:00:00.000Z");
		WorkingCalendar withAHoliday = new WorkingCalendar("MA", CALENDAR.zone(), "a test", LocalDate.EPOCH,
				CALENDAR.weekend(), Set.of("10-14"), Set.of());

		assertThat(unmet(() -> new Welcoming(plan).requestReception(reception(), clear(AWA), withAHoliday,
				at(fiveUsualDaysBefore))))
			.containsExactly("reception-notice-too-short");

		new Welcoming(plan).requestReception(reception(), clear(AWA), CALENDAR, at(fiveUsualDaysBefore));
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ReceptionRequested.class);
	}

	@Test
	void hearsOnlyTheReceivingSideAboutTheReception() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		new Welcoming(plan).requestReception(reception(), clear(AWA), CALENDAR, at(AFTER_COOLING_OFF));
		AcknowledgeReception yes = new AcknowledgeReception(null, null);

		assertThat(unmet(() -> new Welcoming(plan).acknowledgeReception(yes, at(AFTER_COOLING_OFF))))
			.containsExactly("not-receiving-side");

		new Welcoming(plan).acknowledgeReception(yes, byReceivingPartner(AFTER_COOLING_OFF));
		int once = plan.recorded().size();
		new Welcoming(plan).acknowledgeReception(yes, byReceivingPartner(AFTER_COOLING_OFF));

		assertThat(plan.recorded()).hasSize(once);
	}

}
