/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.JourneyRules;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.plan.rules.ReturnRules;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Counselling;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.Declaration;
import org.rihla.returns.plan.voluntariness.Topic;
import org.rihla.returns.WorkingWeek;

/**
 * A plan of invented adults that may take every step, looked at on the morning of the
 * flight, with flaws put in one by one.
 */
final class CompletePlan implements Standing {

	static final PersonId AWA = PersonId.of("019a0000-0000-7000-8000-00000000000a");

	static final LocalDate DAY = LocalDate.of(2026, 10, 19);

	static final Instant NOW = Instant.parse("2026-10-19T06:00:00.000Z");

	private static final ReturnRules RULES = new ReturnRules(ZoneId.of("Africa/Casablanca"), Duration.ofHours(48),
			Period.ofMonths(6), Duration.ofDays(7), Duration.ofHours(72), Period.ZERO, Period.ofDays(30),
			Duration.ofHours(72), Duration.ofHours(24), 5, 10, Duration.ofDays(7), Period.ofDays(14),
			JourneyRules.usual());

	final Group group;

	CaseFactsTaken facts;

	Counselling counselling = Counselling.none();

	@Nullable Clearance clearance;

	TravelDates dates = new TravelDates(NOW.plus(Duration.ofHours(3)), DAY, NOW.plus(Duration.ofHours(8)), DAY);

	private LocalDate birthDate = LocalDate.of(1994, 5, 17);

	boolean identified = true;

	boolean declared = true;

	Duration confirmedAgo = Duration.ZERO;

	boolean coolingOffRuns;

	boolean fundsCovered = true;

	boolean escortsSeated = true;

	boolean receptionAcknowledged = true;

	boolean briefed = true;

	String role = "movements-officer";

	CompletePlan(PersonId... persons) {
		this.group = new Group(List.of(persons));
		this.facts = CaseFactsTaken.none();
		facts(4);
		counselled(EnumSet.allOf(Topic.class));
		List<Clearance.Consent> consents = new ArrayList<>();
		for (PersonId person : persons) {
			for (Clearance.Purpose purpose : Clearance.Purpose.values()) {
				consents.add(new Clearance.Consent(person, purpose.name(), null));
			}
		}
		this.clearance = new Clearance("IN_RETURN", 9, List.of(), consents, List.of(), Set.of(), Set.of(), Set.of());
		this.group.all().forEach(CompletePlan::complete);
	}

	private static void complete(Traveller traveller) {
		traveller.put(document(DAY));
		traveller.put(permit(Permit.Kind.EXIT, DAY, false));
		traveller.put(permit(Permit.Kind.TRANSIT, DAY, false));
		traveller.examined(fitness(Fitness.Outcome.FIT, Fitness.Escort.NONE, false),
				new Fitness.Validity(DAY.minusDays(30), DAY));
		traveller.checked(NOW);
	}

	/** Codes that the step is refused with, sorted. */
	List<String> refusals(Column column) {
		this.group.all().forEach(this::decide);
		Act act = new Act(new UUID(1, 1), "mv", this.role, "RBA", null, NOW, NOW, RULES, WorkingWeek.ENTRIES);
		Assessment look = new Assessment(this, column, this.group.all(), this.clearance, act);
		return Item.unmet(look).stream().map((condition) -> condition.code()).sorted().toList();
	}

	/** Whether what the step waited for would count as lost. */
	boolean loses(Column column) {
		this.group.all().forEach(this::decide);
		return Item.lost(new Assessment(this, column, this.group.all(), this.clearance,
				new Act(new UUID(1, 1), "mv", this.role, "RBA", null, NOW, NOW, RULES, WorkingWeek.ENTRIES)));
	}

	/** The people are children, and the case says so too. */
	void childOf(LocalDate birthDate) {
		this.birthDate = birthDate;
		facts(4);
		Clearance before = this.clearance;
		if (before != null) {
			this.clearance = new Clearance(before.state(), before.sequence(), before.holds(), before.consents(),
					before.gates(), Set.of(), Set.of(), Set.copyOf(this.group.ids()));
		}
	}

	void flyOneDayLater() {
		this.dates = new TravelDates(this.dates.departure().plus(Duration.ofDays(1)), DAY.plusDays(1),
				this.dates.arrival().plus(Duration.ofDays(1)), DAY.plusDays(1));
	}

	private void decide(Traveller traveller) {
		if (this.identified) {
			traveller
				.identify(Sensitive.of(new TravelIdentity("TRAORE AWA", this.birthDate, "CI", TravelIdentity.Sex.F)));
		}
		if (this.declared) {
			traveller.declare(new Declaration(Declaration.Signatory.SELF, Declaration.Method.SIGNED, "declaration/3",
					"fr", NOW.minus(Duration.ofDays(9)), null), "cw");
		}
		traveller.confirm(new Confirmation(Confirmation.Point.AIRPORT, NOW.minus(this.confirmedAgo), true, "mv"));
	}

	Traveller awa() {
		return this.group.one(AWA);
	}

	/** What the case told of everybody, with this priority. */
	void facts(int priority) {
		ReturnFacts told = new ReturnFacts(1, "CI", "MA-04",
				this.group.ids()
					.stream()
					.map((person) -> new ReturnFacts.Person(person, List.of("CI"), this.birthDate.toString(),
							"DECLARED", "F", "IRREGULAR", true, priority))
					.toList());
		this.group.takeOver(told);
		this.facts = CaseFactsTaken.of(told);
	}

	void counselled(Set<Topic> topics) {
		this.counselling = Counselling.none()
			.with(new CounsellingSession(new UUID(2, 2), CounsellingSession.State.HELD, NOW.minus(Duration.ofDays(6)),
					CounsellingSession.Mode.OFFICE, "fr", true, false, topics, Set.copyOf(this.group.ids()), null));
	}

	static TravelDocument document(LocalDate validUntil) {
		return TravelDocument.requested(new DocumentId(new UUID(3, 3)), TravelDocument.Kind.PASSPORT, "CI")
			.issued(validUntil, Sensitive.of("CI1234567"));
	}

	static Permit permit(Permit.Kind kind, LocalDate validUntil, boolean barred) {
		return new Permit(kind, "MA", Permit.State.GRANTED, null, validUntil, null, barred);
	}

	static Sensitive<Fitness> fitness(Fitness.Outcome outcome, Fitness.Escort escort, boolean providerNeeded) {
		return Sensitive.of(new Fitness(outcome, escort, false, false, false, false, providerNeeded, false, null));
	}

	@Override
	public CaseFactsTaken facts() {
		return this.facts;
	}

	@Override
	public Programme programme() {
		return new Programme("AVRR-MA", EnumSet.complementOf(EnumSet.of(Topic.ASYLUM_EFFECTS)), List.of("TICKET"));
	}

	@Override
	public Counselling counselling() {
		return this.counselling;
	}

	@Override
	public boolean coolingOffRuns(Instant on) {
		return this.coolingOffRuns;
	}

	@Override
	public boolean fundsCovered() {
		return this.fundsCovered;
	}

	@Override
	public TravelDates travelDates() {
		return this.dates;
	}

	@Override
	public boolean escortsSeated() {
		return this.escortsSeated;
	}

	@Override
	public boolean receptionAcknowledged() {
		return this.receptionAcknowledged;
	}

	@Override
	public boolean briefed() {
		return this.briefed;
	}

}
