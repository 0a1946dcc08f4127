/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.rules.CalendarKind;
import org.rihla.returns.monitoring.rules.MonitoringRules;
import org.rihla.returns.monitoring.rules.PlannedVisit;
import org.rihla.returns.monitoring.survey.InstrumentFiles;
import org.rihla.returns.monitoring.survey.Instruments;
import org.rihla.returns.monitoring.survey.RecordSurvey;
import org.rihla.returns.monitoring.survey.SurveyFixtures;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.CancelVisit;
import org.rihla.returns.monitoring.visit.CompleteVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit;
import org.rihla.returns.monitoring.visit.RescheduleVisit;
import org.rihla.returns.monitoring.visit.ScheduleVisit;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitFindings;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.WorkingWeek;

/** Follow-ups of invented people. */
final class MonitoringFixtures {

	/** Arrival, on a Tuesday. */
	static final Instant ARRIVAL = Instant.parse("2026-10-13T18:25:00Z");

	static final UUID PARTNER = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000006");

	static final UUID CONSENT = UUID.fromString("01a0807b-10de-7124-a3e0-482f3e81cb1d");

	static final UUID SUPPORT = UUID.fromString("01a0e111-2222-7b30-9c40-6f1d5ef80002");

	static final Instruments INSTRUMENTS = InstrumentFiles.read();

	private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

	private static final Map<CalendarKind, List<PlannedVisit>> CALENDARS = Map.of(CalendarKind.STANDARD,
			List.of(line(Period.ofMonths(1), Wave.BASELINE), line(Period.ofMonths(3), null),
					line(Period.ofMonths(6), Wave.MIDTERM), line(Period.ofMonths(12), Wave.ENDLINE)),
			CalendarKind.CLOSE, List.of(line(Period.ofDays(14), null), line(Period.ofMonths(12), Wave.ENDLINE)));

	static final MonitoringRules RULES = new MonitoringRules(RABAT, CALENDARS, Map.of("VULN-MA", CalendarKind.CLOSE),
			Period.ofDays(30), Period.ofDays(14), 3, Period.ofDays(60), Period.ofDays(90), 0.7,
			new MonitoringRules.Bands(0.33, 0.66), 10);

	private MonitoringFixtures() {
	}

	/** So long after arrival. */
	static Act act(Period after) {
		Instant now = RULES.startOf(RULES.day(ARRIVAL).plus(after)).plus(Duration.ofHours(10));
		return new Act(UUID.randomUUID(), "ro.1", now, RULES, WorkingWeek.ENTRIES);
	}

	static Returnee returnee(CalendarKind calendar) {
		return new Returnee(new CaseId(new UUID(1, 1)), new PlanId(new UUID(1, 2)), new PersonId(new UUID(1, 3)),
				"AVRR-MA", calendar, ARRIVAL, "MA", "RBA", "ABJ", "cw.1", "RBA-1");
	}

	static Monitoring started() {
		return Monitoring.start(returnee(CalendarKind.STANDARD), Around.nothing().allowing(CONSENT, PARTNER),
				new Act(Ids.derived(new UUID(1, 2), "start"), "system:test", ARRIVAL, RULES, WorkingWeek.ENTRIES));
	}

	/** The visits of the calendar, from 0. */
	static Visit visit(Monitoring monitoring, int number) {
		return monitoring.visits().all().get(number);
	}

	static ScheduleVisit visitOn(Act act, @Nullable UUID partner) {
		return new ScheduleVisit(PlannedVisit.Kind.VISIT, act.today().plusDays(7), null, partner);
	}

	static RescheduleVisit later(Act act, @Nullable UUID partner) {
		return new RescheduleVisit(act.today().plusDays(3), partner);
	}

	static CompleteVisit findings() {
		return new CompleteVisit(
				Sensitive.of(new VisitFindings(VisitFindings.Result.GOING_WELL, "the stall sells", null)), null, null,
				null, null);
	}

	static RecordMissedVisit missed(RecordMissedVisit.Outcome outcome) {
		return new RecordMissedVisit(outcome, null, null, null, null);
	}

	static CancelVisit cancelled() {
		return new CancelVisit(Sensitive.of("moved away"));
	}

	/** All answered with the best. */
	static RecordSurvey survey(Wave wave) {
		return survey(wave, Map.of());
	}

	/** The same but for these answers. */
	static RecordSurvey survey(Wave wave, Map<String, String> others) {
		Map<String, String> answers = new HashMap<>(SurveyFixtures.best(INSTRUMENTS.find("rss-like/1").orElseThrow()));
		answers.putAll(others);
		return new RecordSurvey("rss-like/1", wave, Sensitive.of(answers), "fr", null, null);
	}

	private static PlannedVisit line(Period after, @Nullable Wave wave) {
		return new PlannedVisit(after, PlannedVisit.Kind.VISIT, wave);
	}

}
