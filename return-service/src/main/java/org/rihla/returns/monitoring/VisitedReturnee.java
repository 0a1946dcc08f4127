/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.visit.CancelVisit;
import org.rihla.returns.monitoring.visit.CompleteVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit;
import org.rihla.returns.monitoring.visit.RescheduleVisit;
import org.rihla.returns.monitoring.visit.ScheduleVisit;
import org.rihla.returns.monitoring.visit.Visit;
import org.rihla.returns.monitoring.visit.VisitId;
import org.rihla.returns.monitoring.visit.VisitReport;
import org.rihla.returns.monitoring.visit.Visits;
import org.rihla.returns.monitoring.visit.VisitStatus;

/** The visits of a follow-up: planned, due, made, missed, tried again. */
abstract class VisitedReturnee extends FollowedReturnee {

	private Visits visits;

	private Set<UUID> addressedTo = Set.of();

	private @Nullable Instant nextAt;

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	VisitedReturnee() {
	}

	VisitedReturnee(Returnee returnee, Around around, Act act) {
		super(returnee, around);
		this.visits = new Visits(returnee.calendar(), act.rules().day(returnee.arrivedOn()), act);
	}

	/** One visit more than the calendar has. */
	void schedule(ScheduleVisit command, Act act) {
		Visit visit = command.visit(new VisitId(act.newId("visit")));
		allowIn(EnumSet.of(MonitoringStatus.OPEN), status(), timely(visit, act), allowed(visit));
		plan(visit, act);
	}

	/** Another day, or somebody else who goes. */
	void reschedule(VisitId id, RescheduleVisit command, Act act) {
		Visit before = this.visits.one(id);
		Visit visit = before.on(command.dueOn(), command.partnerId());
		step(before.status(), VisitStatus.SCHEDULED, timely(visit, act), allowed(visit));
		hand(before, visit, act);
	}

	/** The visit took place. */
	void complete(VisitId id, CompleteVisit command, Act act) {
		Occurrence when = act.occurrence(command);
		Visit visit = this.visits.one(id);
		VisitStatus done = step(visit.status(), VisitStatus.DONE, all(when.conditions(), command.conditions()));
		put(visit.in(done, command.report(when, act.actor())), act);
		record(MonitoringEvent.VisitCompleted.of(id(), visit, when.on()));
		endIfOver(act);
	}

	/** It did not; unless contact counts as lost, it is tried again. */
	void recordMissed(VisitId id, RecordMissedVisit command, Act act) {
		Occurrence when = act.occurrence(command);
		Visit visit = this.visits.one(id);
		VisitStatus failed = step(visit.status(), command.outcome().status(),
				all(when.conditions(), command.conditions(act)));
		put(visit.in(failed, command.report(when, act.actor())), act);
		record(MonitoringEvent.VisitMissed.of(id(), visit, when.on()));
		if (command.nextAttemptOn() != null || !this.visits.contactLost(act.rules())) {
			plan(visit.again(new VisitId(act.newId("attempt")), command.nextAttempt(when, act)), act);
		}
		endIfOver(act);
	}

	void cancel(VisitId id, CancelVisit command, Act act) {
		cancel(this.visits.one(id), command.report(act), act);
		endIfOver(act);
	}

	/** The day of some visits has come, or a partner has looked long enough. */
	void passTime(Act act) {
		this.visits.dueBy(act.today()).forEach((visit) -> {
			put(visit.in(VisitStatus.DUE, null), act);
			record(MonitoringEvent.VisitDue.of(id(), visit, act.now()));
		});
		look(act);
	}

	/** What else is known of the returnee has changed. */
	protected final void learn(Around news, Act act) {
		know(news);
		this.visits.open()
			.stream()
			.filter((visit) -> visit.partnerId() != null && !news.allows(visit.partnerId()))
			.forEach((visit) -> hand(visit, visit.on(visit.dueOn(), null), act));
		look(act);
		endIfOver(act);
	}

	protected final void end(Act act) {
		endAt(act.now());
		this.visits.open().forEach((visit) -> cancel(visit, VisitReport.ended(act), act));
		record(new MonitoringEvent.MonitoringEnded(id(), returnee().personId(), act.now()));
	}

	private void endIfOver(Act act) {
		if (status() == MonitoringStatus.OPEN && around().support().isEmpty() && this.visits.lastSettled()) {
			end(act);
		}
	}

	private void cancel(Visit visit, VisitReport report, Act act) {
		put(visit.in(step(visit.status(), VisitStatus.CANCELLED), report), act);
		record(MonitoringEvent.VisitCancelled.of(id(), visit, act.now()));
	}

	/** A partner that shall not go any more is told before the next one hears of it. */
	private void hand(Visit before, Visit after, Act act) {
		if (before.partnerId() != null && !after.by(before.partnerId())) {
			record(MonitoringEvent.VisitCancelled.of(id(), before, act.now()));
		}
		plan(after, act);
	}

	protected final void plan(Visit visit, Act act) {
		put(visit, act);
		record(MonitoringEvent.VisitScheduled.of(id(), visit, act.now()));
	}

	private void put(Visit visit, Act act) {
		this.visits.put(visit);
		look(act);
	}

	/** Who may look and when the clock has something to say follows from the visits. */
	private void look(Act act) {
		List<UUID> partners = new ArrayList<>(this.visits.partners(act));
		partners.removeIf((partner) -> !around().allows(partner));
		this.addressedTo = Set.copyOf(partners);
		this.nextAt = this.visits.nextAt(act).orElse(null);
	}

	private static Condition timely(Visit visit, Act act) {
		return new Condition("visit-in-past", !visit.dueOn().isBefore(act.today()));
	}

	private Condition allowed(Visit visit) {
		return new Condition("consent-for-partner", visit.partnerId() == null || around().allows(visit.partnerId()));
	}

	protected static Condition[] all(List<Condition> some, List<Condition> others) {
		List<Condition> all = new ArrayList<>(some);
		all.addAll(others);
		return all.toArray(Condition[]::new);
	}

	final Visits visits() {
		return this.visits;
	}

	final Set<UUID> addressedTo() {
		return this.addressedTo;
	}

	final @Nullable Instant nextAt() {
		return this.nextAt;
	}

}
