/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.JourneyRules;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.plan.rules.ReturnRules;
import org.rihla.returns.plan.voluntariness.Topic;
import org.rihla.returns.PlanId;
import org.rihla.returns.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * An invented group and its return, step by step: declared on a Monday, home a fortnight
 * later.
 */
final class PlanFixtures {

	static final Instant MONDAY = Instant.parse("2026-10-05T09:00:00.000Z");

	static final Instant AFTER_COOLING_OFF = MONDAY.plus(Duration.ofHours(49));

	static final Instant EVE = Instant.parse("2026-10-17T10:00:00.000Z");

	static final Instant DEPARTURE = Instant.parse("2026-10-19T08:00:00.000Z");

	static final Instant ARRIVAL = Instant.parse("2026-10-19T15:00:00.000Z");

	static final TravelDates DATES = new TravelDates(DEPARTURE, LocalDate.of(2026, 10, 19), ARRIVAL,
			LocalDate.of(2026, 10, 19));

	static final ReturnRules RULES = new ReturnRules(ZoneId.of("Africa/Casablanca"), Duration.ofHours(48),
			Period.ofMonths(6), Duration.ofDays(7), Duration.ofHours(72), Period.ZERO, Period.ofDays(30),
			Duration.ofHours(72), Duration.ofHours(24), 5, 10, Duration.ofDays(7), Period.ofDays(14),
			JourneyRules.usual());

	static final PersonId AWA = PersonId.of("019a0000-0000-7000-8000-00000000000a");

	static final PersonId BINTA = PersonId.of("019a0000-0000-7000-8000-00000000000b");

	static final PersonId CHEIKH = PersonId.of("019a0000-0000-7000-8000-00000000000c");

	static final MovementId FLIGHT = MovementId.of("019a0000-0000-7000-8000-0000000000f1");

	static final UUID RECEIVING_PARTNER = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000003");

	static final Programme PROGRAMME = new Programme("AVRR-MA", EnumSet.complementOf(EnumSet.of(Topic.ASYLUM_EFFECTS)),
			List.of("TICKET", "DOCUMENT", "MEDICAL", "POCKET_MONEY"));

	static final WorkingCalendar CALENDAR = WorkingCalendar.usual("MA");

	static final GiveReason BECAUSE = new GiveReason(Sensitive.of("the owner asked"));

	static final Set<ReturnPlanStatus> ASIDE = EnumSet.of(ReturnPlanStatus.SUSPENDED, ReturnPlanStatus.WITHDRAWN,
			ReturnPlanStatus.CANCELLED);

	private static final PlanId PLAN = PlanId.of("019a0000-0000-7000-8000-000000000001");

	private static final CaseId CASE = CaseId.of("019a0000-0000-7000-8000-000000000002");

	private PlanFixtures() {
	}

	static Act at(Instant now) {
		return by("movements-officer", now);
	}

	static Act by(String role, Instant now) {
		return new Act(new UUID(7, now.toEpochMilli()), "mv", role, "RBA", null, now, now, RULES, WorkingWeek.ENTRIES);
	}

	static Act byReceivingPartner(Instant now) {
		return new Act(new UUID(8, now.toEpochMilli()), "pa", "partner", null, RECEIVING_PARTNER, now, now, RULES,
				WorkingWeek.ENTRIES);
	}

	static ReturnPlan opened(PersonId... persons) {
		return ReturnPlan.open(opening(persons), MONDAY);
	}

	static Opening opening(PersonId... persons) {
		return new Opening(PLAN, PLAN.value(), CASE, new Custody("MA", "RBA", "cw", "RBA-1"), PROGRAMME,
				List.of(persons), List.of());
	}

	static DomainEvent last(ReturnPlan plan) {
		return plan.recorded().getLast();
	}

	static Set<String> unmet(Runnable verb) {
		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class, verb::run);
		assertThat(refusal).as("nothing was refused").isNotNull();
		return new TreeSet<>(refusal.unmet().keySet());
	}

}
