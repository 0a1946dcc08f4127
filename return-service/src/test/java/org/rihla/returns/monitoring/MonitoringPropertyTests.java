/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.monitoring.MonitoringEvent.MonitoringEnded;
import org.rihla.returns.monitoring.MonitoringEvent.VisitCancelled;
import org.rihla.returns.monitoring.MonitoringEvent.VisitCompleted;
import org.rihla.returns.monitoring.MonitoringEvent.VisitDue;
import org.rihla.returns.monitoring.MonitoringEvent.VisitMissed;
import org.rihla.returns.monitoring.MonitoringEvent.VisitScheduled;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.RecordMissedVisit.Outcome;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitId;
import org.rihla.returns.monitoring.visit.VisitStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.monitoring.MonitoringFixtures.CONSENT;
import static org.rihla.returns.monitoring.MonitoringFixtures.INSTRUMENTS;
import static org.rihla.returns.monitoring.MonitoringFixtures.PARTNER;
import static org.rihla.returns.monitoring.MonitoringFixtures.SUPPORT;
import static org.rihla.returns.monitoring.MonitoringFixtures.act;
import static org.rihla.returns.monitoring.MonitoringFixtures.cancelled;
import static org.rihla.returns.monitoring.MonitoringFixtures.findings;
import static org.rihla.returns.monitoring.MonitoringFixtures.later;
import static org.rihla.returns.monitoring.MonitoringFixtures.missed;
import static org.rihla.returns.monitoring.MonitoringFixtures.started;
import static org.rihla.returns.monitoring.MonitoringFixtures.survey;
import static org.rihla.returns.monitoring.MonitoringFixtures.visitOn;

/** What holds after any sequence of commands, refused or not. */
class MonitoringPropertyTests {

	private static final int STEPS = 60;

	static Stream<Random> chances() {
		return LongStream.rangeClosed(1, 150).mapToObj(Random::new);
	}

	@ParameterizedTest
	@MethodSource("chances")
	void holdsAfterEveryStep(Random chance) {
		Monitoring monitoring = started();
		int day = 0;
		for (int step = 0; step < STEPS; step++) {
			day += chance.nextInt(12);
			int told = monitoring.recorded().size();
			try {
				any(monitoring, act(Period.ofDays(day)), chance);
			}
			catch (Refusal _) {
				assertThat(monitoring.recorded()).hasSize(told);
			}
			holds(monitoring);
		}
	}

	private static void holds(Monitoring monitoring) {
		List<Visit> open = monitoring.visits().open();
		boolean ended = monitoring.status() == MonitoringStatus.ENDED;
		assertThat(monitoring.recorded().stream().filter(MonitoringEnded.class::isInstance)).hasSize(ended ? 1 : 0);
		assertThat(ended).isEqualTo(monitoring.endedOn() != null);
		if (ended) {
			assertThat(open).isEmpty();
		}
		else {
			assertThat(monitoring.visits().lastSettled() && monitoring.around().support().isEmpty()).isFalse();
		}
		assertThat(monitoring.addressedTo()).allMatch(monitoring.around()::allows);
		assertThat(open)
			.allMatch((visit) -> visit.partnerId() == null || monitoring.around().allows(visit.partnerId()));
		assertThat(replayed(monitoring.recorded())).isEqualTo(statuses(monitoring));
		Set<Wave> scored = new HashSet<>();
		assertThat(monitoring.surveys().all().stream().filter(Survey::complete).map(Survey::wave))
			.allMatch(scored::add);
	}

	/** Where visits stand by what was told; how an attempt failed is not. */
	private static Map<VisitId, String> replayed(List<DomainEvent> events) {
		Map<VisitId, String> known = new HashMap<>();
		for (DomainEvent event : events) {
			switch ((MonitoringEvent) event) {
				case VisitScheduled told -> known.put(told.visitId(), "SCHEDULED");
				case VisitDue told -> known.put(told.visitId(), "DUE");
				case VisitCompleted told -> known.put(told.visitId(), "DONE");
				case VisitMissed told -> known.put(told.visitId(), "MISSED");
				case VisitCancelled told -> known.put(told.visitId(), "CANCELLED");
				default -> {
				}
			}
		}
		return known;
	}

	private static Map<VisitId, String> statuses(Monitoring monitoring) {
		Map<VisitId, String> all = new HashMap<>();
		monitoring.visits()
			.all()
			.forEach((visit) -> all.put(visit.visitId(),
					(visit.status() == VisitStatus.UNREACHABLE || visit.status() == VisitStatus.REFUSED) ? "MISSED"
							: visit.status().name()));
		return all;
	}

	private static void any(Monitoring monitoring, Act act, Random chance) {
		List<Visit> visits = monitoring.visits().all();
		VisitId id = visits.get(chance.nextInt(visits.size())).visitId();
		UUID partner = chance.nextBoolean() ? PARTNER : null;
		switch (chance.nextInt(14)) {
			case 0 -> monitoring.schedule(visitOn(act, partner), act);
			case 1, 2 -> monitoring.reschedule(id, later(act, partner), act);
			case 3, 4 -> monitoring.complete(id, findings(), act);
			case 5, 6 -> monitoring.recordMissed(id, missed(Outcome.values()[chance.nextInt(3)]), act);
			case 7 -> monitoring.cancel(id, cancelled(), act);
			case 8, 9 -> monitoring.passTime(act);
			case 10 -> monitoring.recordSurvey(
					survey(Wave.values()[chance.nextInt(3)],
							(partner != null) ? Map.of() : Map.of("P1", "PN", "P2", "PN", "P3", "PN")),
					INSTRUMENTS, act);
			case 11 -> monitoring.learn(
					(around) -> chance.nextBoolean() ? around.supported(SUPPORT) : around.supportedNoMore(SUPPORT),
					act);
			case 12 -> monitoring.learn((around) -> chance.nextBoolean() ? around.allowing(CONSENT, PARTNER)
					: around.allowingNoMore(CONSENT), act);
			default -> {
				if (chance.nextInt(10) == 0) {
					monitoring.closeCase(act);
				}
			}
		}
	}

}
