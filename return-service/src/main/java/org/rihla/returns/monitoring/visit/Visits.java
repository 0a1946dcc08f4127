/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.rules.CalendarKind;
import org.rihla.returns.monitoring.rules.MonitoringRules;
import org.rihla.returns.monitoring.rules.PlannedVisit;

/** The visits of one returnee, in the order in which they were planned. */
public final class Visits {

	private List<Visit> visits = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings("unused")
	private Visits() {
	}

	/** As a calendar foresees them from the day of arrival. */
	public Visits(CalendarKind calendar, LocalDate arrived, Act act) {
		List<PlannedVisit> lines = act.rules().lines(calendar);
		for (PlannedVisit line : lines) {
			VisitId id = new VisitId(act.newId("visit|" + this.visits.size()));
			this.visits.add(new Visit(id, line.kind(), VisitStatus.SCHEDULED, arrived.plus(line.after()), line.wave(),
					this.visits.size() == lines.size() - 1, 1, null, null));
		}
	}

	/** All of them. */
	public List<Visit> all() {
		return List.copyOf(this.visits);
	}

	/** Those that may still take place. */
	public List<Visit> open() {
		return this.visits.stream().filter(Visit::open).toList();
	}

	/** Those whose day has come by then. */
	public List<Visit> dueBy(LocalDate day) {
		return this.visits.stream()
			.filter((visit) -> visit.status() == VisitStatus.SCHEDULED && !visit.dueOn().isAfter(day))
			.toList();
	}

	/**
	 * One of them.
	 * @throws Refusal.NotFound when it is none of these
	 */
	public Visit one(VisitId id) {
		return this.visits.stream()
			.filter((visit) -> visit.visitId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("visit", id));
	}

	/** A new one, or one as it stands now. */
	public void put(Visit visit) {
		for (int i = 0; i < this.visits.size(); i++) {
			if (this.visits.get(i).visitId().equals(visit.visitId())) {
				this.visits.set(i, visit);
				return;
			}
		}
		this.visits.add(visit);
	}

	/** Whether the visit that ends the calendar was made, or will not be. */
	public boolean lastSettled() {
		return this.visits.stream().filter(Visit::last).noneMatch(Visit::open);
	}

	/**
	 * Whether contact was sought in vain so often and so lately that it counts as lost.
	 */
	public boolean contactLost(MonitoringRules rules) {
		List<Instant> failures = failuresSinceTheLastMeeting();
		int last = failures.size() - 1;
		int first = failures.size() - rules.failures();
		return first >= 0
				&& !rules.day(failures.get(last)).isAfter(rules.day(failures.get(first)).plus(rules.lostWithin()));
	}

	private List<Instant> failuresSinceTheLastMeeting() {
		Optional<Instant> met = settled(VisitStatus.DONE).max(Comparator.naturalOrder());
		return Stream.concat(settled(VisitStatus.MISSED), settled(VisitStatus.UNREACHABLE))
			.filter((failed) -> met.isEmpty() || failed.isAfter(met.get()))
			.sorted()
			.toList();
	}

	private Stream<Instant> settled(VisitStatus status) {
		return this.visits.stream().filter((visit) -> visit.status() == status).flatMap(Visits::settledOn);
	}

	private static Stream<Instant> settledOn(Visit visit) {
		VisitReport report = visit.report();
		return (report != null) ? Stream.of(report.on()) : Stream.empty();
	}

	/**
	 * The partners that may look: while a visit of theirs is open, and some time after.
	 */
	public Set<UUID> partners(Act act) {
		Set<UUID> partners = new TreeSet<>();
		this.visits.stream().filter((visit) -> visit.open() || seenUntil(visit, act)).forEach((visit) -> {
			if (visit.partnerId() != null) {
				partners.add(visit.partnerId());
			}
		});
		return partners;
	}

	private static boolean seenUntil(Visit visit, Act act) {
		return settledOn(visit).anyMatch((on) -> accessEnds(on, act).isAfter(act.now()));
	}

	private static Instant accessEnds(Instant settledOn, Act act) {
		return act.rules().startOf(act.rules().day(settledOn).plus(act.rules().partnerAccess()));
	}

	/** When the clock has something to say next. */
	public Optional<Instant> nextAt(Act act) {
		Stream<Instant> due = this.visits.stream()
			.filter((visit) -> visit.status() == VisitStatus.SCHEDULED)
			.map((visit) -> act.rules().startOf(visit.dueOn()));
		Stream<Instant> ends = this.visits.stream()
			.filter((visit) -> visit.partnerId() != null && !visit.open())
			.flatMap(Visits::settledOn)
			.map((on) -> accessEnds(on, act))
			.filter((end) -> end.isAfter(act.now()));
		return Stream.concat(due, ends).min(Comparator.naturalOrder());
	}

}
