/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.RecordMissedVisit.Outcome;
import org.rihla.returns.monitoring.visit.VisitId;
import org.rihla.returns.monitoring.visit.VisitStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.monitoring.MonitoringFixtures.act;
import static org.rihla.returns.monitoring.MonitoringFixtures.cancelled;
import static org.rihla.returns.monitoring.MonitoringFixtures.findings;
import static org.rihla.returns.monitoring.MonitoringFixtures.later;
import static org.rihla.returns.monitoring.MonitoringFixtures.missed;
import static org.rihla.returns.monitoring.MonitoringFixtures.started;
import static org.rihla.returns.monitoring.MonitoringFixtures.survey;
import static org.rihla.returns.monitoring.MonitoringFixtures.visit;
import static org.rihla.returns.monitoring.MonitoringFixtures.visitOn;

/** Every status against every verb, for visits and for the whole. */
class MonitoringLifeTests {

	private static final Act ACT = act(Period.ofMonths(1));

	/** What can be asked of a visit, each with arguments that meet every condition. */
	enum VisitVerb {

		RESCHEDULE, COMPLETE, RECORD_MISSED, CANCEL;

		void on(Monitoring monitoring, VisitId id) {
			switch (this) {
				case RESCHEDULE -> monitoring.reschedule(id, later(ACT, null), ACT);
				case COMPLETE -> monitoring.complete(id, findings(), ACT);
				case RECORD_MISSED -> monitoring.recordMissed(id, missed(Outcome.MISSED), ACT);
				case CANCEL -> monitoring.cancel(id, cancelled(), ACT);
			}
		}

	}

	/** What can be asked of the whole. */
	enum Verb {

		SCHEDULE, RECORD_SURVEY, PASS_TIME, LEARN, CLOSE_CASE, FOLLOW;

		void on(Monitoring monitoring) {
			switch (this) {
				case SCHEDULE -> monitoring.schedule(visitOn(ACT, null), ACT);
				case RECORD_SURVEY ->
					monitoring.recordSurvey(survey(Wave.MIDTERM), MonitoringFixtures.INSTRUMENTS, ACT);
				case PASS_TIME -> monitoring.passTime(ACT);
				case LEARN -> monitoring.learn((around) -> around, ACT);
				case CLOSE_CASE -> monitoring.closeCase(ACT);
				case FOLLOW -> monitoring.follow((returnee) -> returnee.movedTo("CAS"));
			}
		}

	}

	@ParameterizedTest
	@EnumSource
	void aVisitObeysExactlyTheVerbsOfItsStatus(VisitStatus status) {
		Set<VisitVerb> expected = switch (status) {
			case SCHEDULED, DUE -> EnumSet.allOf(VisitVerb.class);
			case DONE, MISSED, UNREACHABLE, REFUSED, CANCELLED -> EnumSet.noneOf(VisitVerb.class);
		};

		Set<VisitVerb> obeyed = EnumSet.allOf(VisitVerb.class);
		obeyed.removeIf((verb) -> {
			Monitoring monitoring = withFirstVisit(status);
			return refused(() -> verb.on(monitoring, visit(monitoring, 0).visitId()));
		});

		assertThat(obeyed).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void theWholeObeysExactlyTheVerbsOfItsStatus(MonitoringStatus status) {
		Set<Verb> expected = switch (status) {
			case OPEN -> EnumSet.allOf(Verb.class);
			case ENDED -> EnumSet.complementOf(EnumSet.of(Verb.SCHEDULE));
		};

		Set<Verb> obeyed = EnumSet.allOf(Verb.class);
		obeyed.removeIf((verb) -> refused(() -> verb.on(in(status))));

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void aClosedCaseTakesNoSurvey() {
		Monitoring monitoring = started();
		monitoring.closeCase(ACT);

		assertThat(refused(() -> Verb.RECORD_SURVEY.on(monitoring))).isTrue();
	}

	@Test
	void theVerbsAreThoseOfTheAggregate() {
		Set<String> declared = Stream.of(Monitoring.class, VisitedReturnee.class, FollowedReturnee.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> !method.isSynthetic() && method.getReturnType() == void.class)
			.filter((method) -> (method.getModifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) == 0)
			.map(Method::getName)
			.map((name) -> name.replaceAll("([A-Z])", "_$1").toUpperCase())
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(Stream.concat(Arrays.stream(VisitVerb.values()), Arrays.stream(Verb.values())).map(Enum::name))
			.containsExactlyInAnyOrderElementsOf(declared);
	}

	private static boolean refused(Runnable verb) {
		return catchThrowable(verb::run) instanceof Refusal.TransitionNotAllowed;
	}

	private static Monitoring in(MonitoringStatus status) {
		Monitoring monitoring = started();
		if (status == MonitoringStatus.ENDED) {
			monitoring.cancel(visit(monitoring, 3).visitId(), cancelled(), ACT);
		}
		return monitoring;
	}

	private static Monitoring withFirstVisit(VisitStatus status) {
		Monitoring monitoring = started();
		VisitId id = visit(monitoring, 0).visitId();
		switch (status) {
			case SCHEDULED -> {
			}
			case DUE -> monitoring.passTime(ACT);
			case DONE -> monitoring.complete(id, findings(), ACT);
			case MISSED -> monitoring.recordMissed(id, missed(Outcome.MISSED), ACT);
			case UNREACHABLE -> monitoring.recordMissed(id, missed(Outcome.UNREACHABLE), ACT);
			case REFUSED -> monitoring.recordMissed(id, missed(Outcome.REFUSED), ACT);
			case CANCELLED -> monitoring.cancel(id, cancelled(), ACT);
		}
		assertThat(visit(monitoring, 0).status()).isEqualTo(status);
		return monitoring;
	}

}
