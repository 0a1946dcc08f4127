/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.monitoring.MonitoringEvent.MonitoringEnded;
import org.rihla.returns.monitoring.MonitoringEvent.VisitCancelled;
import org.rihla.returns.monitoring.MonitoringEvent.VisitDue;
import org.rihla.returns.monitoring.MonitoringEvent.VisitScheduled;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.rules.CalendarKind;
import org.rihla.returns.monitoring.visit.CompleteVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit.Outcome;
import org.rihla.returns.monitoring.visit.RescheduleVisit;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitId;
import org.rihla.returns.monitoring.visit.VisitStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.returns.monitoring.MonitoringFixtures.PARTNER;
import static org.rihla.returns.monitoring.MonitoringFixtures.RULES;
import static org.rihla.returns.monitoring.MonitoringFixtures.SUPPORT;
import static org.rihla.returns.monitoring.MonitoringFixtures.act;
import static org.rihla.returns.monitoring.MonitoringFixtures.cancelled;
import static org.rihla.returns.monitoring.MonitoringFixtures.findings;
import static org.rihla.returns.monitoring.MonitoringFixtures.later;
import static org.rihla.returns.monitoring.MonitoringFixtures.missed;
import static org.rihla.returns.monitoring.MonitoringFixtures.started;
import static org.rihla.returns.monitoring.MonitoringFixtures.visit;
import static org.rihla.returns.monitoring.MonitoringFixtures.visitOn;

class MonitoringTests {

	private static final Period A_MONTH = Period.ofMonths(1);

	private final Monitoring monitoring = started();

	@Test
	void plansTheVisitsOfTheCalendarFromTheDayOfArrival() {
		assertThat(this.monitoring.visits().all()).extracting(Visit::dueOn)
			.containsExactly(day("2026-11-13"), day("2027-01-13"), day("2027-04-13"), day("2027-10-13"));
		assertThat(this.monitoring.visits().all()).extracting(Visit::last).containsExactly(false, false, false, true);
		assertThat(this.monitoring.recorded()).hasSize(5);
		assertThat(this.monitoring.nextAt()).isEqualTo(RULES.startOf(day("2026-11-13")));
	}

	@Test
	void givesTheSameFollowUpForTheSameReturn() {
		assertThat(started().id()).isEqualTo(this.monitoring.id());
		assertThat(RULES.calendarOf("VULN-MA", false)).isEqualTo(CalendarKind.CLOSE);
		assertThat(RULES.calendarOf("AVRR-MA", false)).isEqualTo(CalendarKind.STANDARD);
		assertThat(RULES.calendarOf("AVRR-MA", true)).isEqualTo(CalendarKind.CLOSE);
	}

	@Test
	void saysOnceWhenTheDayOfAVisitHasCome() {
		this.monitoring.passTime(act(A_MONTH.minusDays(1)));
		this.monitoring.passTime(act(A_MONTH));
		this.monitoring.passTime(act(A_MONTH.plusDays(1)));

		assertThat(told(VisitDue.class)).singleElement()
			.returns(day("2026-11-13"), VisitDue::dueOn)
			.returns(visit(this.monitoring, 0).visitId(), VisitDue::visitId);
		assertThat(this.monitoring.nextAt()).isEqualTo(RULES.startOf(day("2027-01-13")));
	}

	@Test
	void givesAVisitAnotherDayButNotAPastOneNorToAPartnerWithoutConsent() {
		Act act = act(A_MONTH);
		VisitId first = visit(this.monitoring, 0).visitId();
		this.monitoring.passTime(act);

		assertUnmet(() -> this.monitoring.reschedule(first,
				new RescheduleVisit(act.today().minusDays(1), new UUID(9, 9)), act), "consent-for-partner",
				"visit-in-past");
		this.monitoring.reschedule(first, later(act, PARTNER), act);

		assertThat(visit(this.monitoring, 0).status()).isEqualTo(VisitStatus.SCHEDULED);
		assertThat(this.monitoring.addressedTo()).containsExactly(PARTNER);
	}

	@Test
	void needsFindingsAndNoFuture() {
		Act act = act(A_MONTH);
		CompleteVisit nothing = new CompleteVisit(null, null, null, act.now().plusSeconds(1), null);

		assertUnmet(() -> this.monitoring.complete(visit(this.monitoring, 0).visitId(), nothing, act),
				"findings-missing", "occurred-in-future");
	}

	@ParameterizedTest
	@EnumSource
	void triesAgainAfterTwoWeeksWhatFailed(Outcome outcome) {
		Act act = act(A_MONTH);

		this.monitoring.recordMissed(visit(this.monitoring, 0).visitId(), missed(outcome), act);

		Visit next = this.monitoring.visits().all().getLast();
		assertThat(visit(this.monitoring, 0).status()).isEqualTo(outcome.status());
		assertThat(next).returns(2, Visit::attempt)
			.returns(act.today().plusDays(14), Visit::dueOn)
			.returns(visit(this.monitoring, 0).wave(), Visit::wave);
		assertThat(told(VisitScheduled.class)).last().returns(next.visitId(), VisitScheduled::visitId);
	}

	@Test
	void losesContactByThreeFailuresWithinSixtyDaysAndThenWaitsForAPerson() {
		failTwice(14);
		assertThat(this.monitoring.visits().contactLost(RULES)).isFalse();

		this.monitoring.recordMissed(last().visitId(), missed(Outcome.MISSED), act(A_MONTH.plusDays(60)));

		assertThat(this.monitoring.visits().contactLost(RULES)).isTrue();
		assertThat(this.monitoring.visits().open()).hasSize(3);
	}

	@Test
	void losesNoContactByFailuresThatAreFurtherApartOrPartedByAMeeting() {
		failTwice(14);
		this.monitoring.recordMissed(last().visitId(), missed(Outcome.MISSED), act(A_MONTH.plusDays(61)));
		assertThat(this.monitoring.visits().contactLost(RULES)).isFalse();

		this.monitoring.complete(visit(this.monitoring, 1).visitId(), findings(), act(Period.ofMonths(3)));
		this.monitoring.recordMissed(last().visitId(), missed(Outcome.MISSED), act(Period.ofMonths(3).plusDays(1)));

		assertThat(this.monitoring.visits().contactLost(RULES)).isFalse();
	}

	@Test
	void takesTheNamedDayForTheNextAttempt() {
		Act act = act(A_MONTH);
		RecordMissedVisit tomorrow = new RecordMissedVisit(Outcome.MISSED, act.today().plusDays(1), null, null, null);
		RecordMissedVisit yesterday = new RecordMissedVisit(Outcome.MISSED, act.today().minusDays(1), null, null, null);

		assertUnmet(() -> this.monitoring.recordMissed(visit(this.monitoring, 0).visitId(), yesterday, act),
				"visit-in-past");
		this.monitoring.recordMissed(visit(this.monitoring, 0).visitId(), tomorrow, act);

		assertThat(last().dueOn()).isEqualTo(act.today().plusDays(1));
	}

	@Test
	void endsWithTheLastVisitAndCallsOffWhatIsLeft() {
		this.monitoring.complete(visit(this.monitoring, 3).visitId(), findings(), act(Period.ofMonths(12)));

		assertThat(this.monitoring.status()).isEqualTo(MonitoringStatus.ENDED);
		assertThat(told(VisitCancelled.class)).hasSize(3);
		assertThat(told(MonitoringEnded.class)).hasSize(1);
	}

	@Test
	void goesOnAfterTheLastVisitWhileSupportIsUnderWay() {
		Act act = act(Period.ofMonths(12));
		this.monitoring.learn((around) -> around.supported(SUPPORT), act);
		this.monitoring.cancel(visit(this.monitoring, 3).visitId(), cancelled(), act);
		assertThat(this.monitoring.status()).isEqualTo(MonitoringStatus.OPEN);

		this.monitoring.learn((around) -> around.supportedNoMore(SUPPORT), act);

		assertThat(this.monitoring.status()).isEqualTo(MonitoringStatus.ENDED);
	}

	@Test
	void endsWithItsCaseOnce() {
		this.monitoring.closeCase(act(A_MONTH));
		this.monitoring.closeCase(act(A_MONTH));

		assertThat(told(MonitoringEnded.class)).hasSize(1);
		assertThat(told(VisitCancelled.class)).hasSize(4);
		assertThat(this.monitoring.nextAt()).isNull();
	}

	@Test
	void takesVisitsBackFromAPartnerWhoseConsentIsGone() {
		Act act = act(A_MONTH);
		this.monitoring.schedule(visitOn(act, PARTNER), act);

		this.monitoring.learn((around) -> around.allowingNoMore(MonitoringFixtures.CONSENT), act);

		assertThat(last().partnerId()).isNull();
		assertThat(told(VisitCancelled.class)).singleElement().returns(PARTNER, VisitCancelled::partnerId);
		assertThat(this.monitoring.addressedTo()).isEmpty();
	}

	@Test
	void letsAPartnerLookBackForNinetyDays() {
		Act act = act(A_MONTH);
		this.monitoring.schedule(visitOn(act, PARTNER), act);
		this.monitoring.complete(last().visitId(), findings(), act);
		this.monitoring.passTime(act(A_MONTH.plusDays(89)));
		assertThat(this.monitoring.addressedTo()).containsExactly(PARTNER);

		this.monitoring.passTime(act(A_MONTH.plusDays(90)));

		assertThat(this.monitoring.addressedTo()).isEmpty();
	}

	@Test
	void needsAReasonForWhatIsEnteredLate() {
		Act act = act(A_MONTH);
		Instant longAgo = act.now().minus(Period.ofDays(10));

		assertUnmet(
				() -> this.monitoring.complete(visit(this.monitoring, 0).visitId(),
						new CompleteVisit(findings().findings(), null, null, longAgo, null), act),
				"late-entry-reason-missing");
	}

	private void failTwice(int daysLater) {
		this.monitoring.recordMissed(visit(this.monitoring, 0).visitId(), missed(Outcome.UNREACHABLE), act(A_MONTH));
		this.monitoring.recordMissed(last().visitId(), missed(Outcome.MISSED), act(A_MONTH.plusDays(daysLater)));
	}

	private Visit last() {
		return this.monitoring.visits().all().getLast();
	}

	private <E extends DomainEvent> List<E> told(Class<E> type) {
		return this.monitoring.recorded().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	static void assertUnmet(Runnable verb, String... codes) {
		assertThatExceptionOfType(Refusal.ConditionsUnmet.class).isThrownBy(verb::run)
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys(codes));
	}

}
