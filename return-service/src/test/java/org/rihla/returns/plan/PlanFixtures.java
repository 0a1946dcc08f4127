/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.JourneyRules;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.plan.rules.ReturnRules;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Topic;
import org.rihla.returns.plan.voluntariness.Withdraw;
import org.rihla.returns.PlanId;
import org.rihla.returns.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.returns.plan.PlanCommands.arrival;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.counselling;
import static org.rihla.returns.plan.PlanCommands.declaration;
import static org.rihla.returns.plan.PlanCommands.exit;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.fitness;
import static org.rihla.returns.plan.PlanCommands.identity;
import static org.rihla.returns.plan.PlanCommands.incident;
import static org.rihla.returns.plan.PlanCommands.passport;
import static org.rihla.returns.plan.PlanCommands.pocketMoney;
import static org.rihla.returns.plan.PlanCommands.reception;
import static org.rihla.returns.plan.PlanCommands.reconfirmation;

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

	/** One adult, who gets there by the verbs alone. */
	static ReturnPlan planIn(ReturnPlanStatus status) {
		if (status == ReturnPlanStatus.FAILED) {
			ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);
			lead(plan, status, AWA);
			return plan;
		}
		if (ASIDE.contains(status)) {
			ReturnPlan plan = planIn(ReturnPlanStatus.READY);
			lead(plan, status, AWA);
			return plan;
		}
		ReturnPlan plan = opened(AWA);
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.DRAFT, status)) {
			lead(plan, step, AWA);
		}
		return plan;
	}

	static ReturnPlan withdrawn() {
		return planIn(ReturnPlanStatus.WITHDRAWN);
	}

	/** Two adults with seats, of whom one went on alone. */
	static ReturnPlan divided() {
		ReturnPlan plan = family(ReturnPlanStatus.HELD, AWA, BINTA, CHEIKH);
		new Dividing(plan).split(new Split(Set.of(BINTA), BECAUSE.reason()), at(MONDAY));
		new Dividing(plan).withdraw(new Withdraw(Set.of(CHEIKH), null, null), at(MONDAY));
		return plan;
	}

	/** Nobody boarded, then nobody was awaited, then nobody was let in. */
	static List<ReturnPlan> disturbed() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		new Travelling(plan).recordDeparture(PlanCommands.leftBehind(RecordDeparture.Outcome.NO_SHOW, AWA), clear(AWA),
				at(DEPARTURE));
		new Welcoming(plan).declineReception(new DeclineReception(null, null, null), byReceivingPartner(DEPARTURE));
		ReturnPlan missed = planIn(ReturnPlanStatus.DEPARTED);
		new Travelling(missed).missArrival(at(ARRIVAL.plus(Duration.ofDays(3))));
		new Travelling(missed).reportIncident(incident(), at(ARRIVAL));
		new Arriving(missed).recordEntryRefused(new RecordEntryRefused(Set.of(AWA), null, null),
				byReceivingPartner(ARRIVAL));
		new Arriving(missed).fail(at(ARRIVAL));
		return List.of(plan, missed);
	}

	/** Adults together, by the verbs alone. */
	static ReturnPlan family(ReturnPlanStatus status, PersonId... persons) {
		ReturnPlan plan = opened(persons);
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.DRAFT, status)) {
			lead(plan, step, persons);
		}
		return plan;
	}

	/** Rested while it held seats, and goes on without them since the money is gone. */
	static ReturnPlan resumed() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		lead(plan, ReturnPlanStatus.SUSPENDED, AWA);
		plan.funding().reservations().forEach((id) -> new Paying(plan).fundsReleased(id, at(EVE)));
		new Interrupting(plan).resume(at(EVE));
		return plan;
	}

	/** Brings a plan of adults from the status before to this one. */
	static void lead(ReturnPlan plan, ReturnPlanStatus to, PersonId... persons) {
		Clearance clearance = clear(persons);
		switch (to) {
			case DRAFT -> {
			}
			case SUSPENDED -> new Interrupting(plan).suspend(BECAUSE, at(EVE));
			case WITHDRAWN -> new Dividing(plan).withdraw(Withdraw.silently(), at(EVE));
			case CANCELLED -> new Interrupting(plan).cancel(BECAUSE, at(EVE));
			case COUNSELLED -> {
				prepareFacts(plan, persons);
				new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), persons), at(MONDAY));
			}
			case DECLARED -> new Deciding(plan).declare(declaration(persons), clearance, at(MONDAY));
			case PREPARING -> new Deciding(plan).startPreparation(at(MONDAY));
			case HELD -> {
				papers(plan, clearance, persons);
				fund(plan);
				new Ticketing(plan).requestSeats(FLIGHT, DATES, at(MONDAY));
				new Ticketing(plan).holdSeats(FLIGHT, MONDAY.plus(Duration.ofHours(72)), at(MONDAY));
			}
			case TICKETED -> {
				new Deciding(plan).reconfirm(reconfirmation(Confirmation.Point.TICKETING, persons),
						at(AFTER_COOLING_OFF));
				new Ticketing(plan).requestTicketing(clearance, at(AFTER_COOLING_OFF));
				plan.funding()
					.reservations()
					.forEach((id) -> new Paying(plan).fundsCommitted(id, at(AFTER_COOLING_OFF)));
				new Ticketing(plan).ticket(FLIGHT, DATES, at(AFTER_COOLING_OFF));
			}
			case READY -> {
				new Welcoming(plan).requestReception(reception(), clearance, CALENDAR, at(AFTER_COOLING_OFF));
				new Welcoming(plan).acknowledgeReception(new AcknowledgeReception(null, null),
						byReceivingPartner(AFTER_COOLING_OFF));
				new Preparing(plan).recordPreEmbarkation(new RecordPreEmbarkation(Set.of(persons), null, null),
						at(EVE));
				new Preparing(plan).recordBriefing(new RecordBriefing(true, true, true, null, null), at(EVE));
				new Deciding(plan).reconfirm(reconfirmation(Confirmation.Point.BRIEFING, persons), at(EVE));
				new Travelling(plan).markReady(new MarkReady(null, null), at(EVE));
			}
			case DEPARTED -> {
				new Deciding(plan).reconfirm(reconfirmation(Confirmation.Point.AIRPORT, persons), at(DEPARTURE));
				new Travelling(plan).recordDeparture(RecordDeparture.ofAll(), clearance, at(DEPARTURE));
			}
			case ARRIVED -> new Arriving(plan).confirmArrival(arrival(persons), byReceivingPartner(ARRIVAL));
			case COMPLETED -> {
				plan.funding().reservations().forEach((id) -> new Paying(plan).fundsSpent(id, at(ARRIVAL)));
				new Arriving(plan).recordPocketMoney(pocketMoney("PM-1"), at(ARRIVAL));
				new Arriving(plan).complete(by("caseworker", ARRIVAL));
			}
			case FAILED -> {
				new Travelling(plan).reportIncident(incident(), at(DEPARTURE));
				new Arriving(plan).fail(by("programme-manager", DEPARTURE));
			}
		}
	}

	static void prepareFacts(ReturnPlan plan, PersonId... persons) {
		List<ReturnFacts.Person> known = new ArrayList<>();
		for (PersonId person : persons) {
			known.add(facts(person, "1994-05", "IRREGULAR"));
		}
		new Paying(plan).takeOverFacts(facts(known.toArray(ReturnFacts.Person[]::new)), by("caseworker", MONDAY));
		for (PersonId person : persons) {
			new Preparing(plan).recordTravelIdentity(identity(person, LocalDate.of(1994, 5, 17)), at(MONDAY));
		}
	}

	static void papers(ReturnPlan plan, Clearance clearance, PersonId... persons) {
		for (PersonId person : persons) {
			new Preparing(plan).recordDocument(new DocumentId(person.value()),
					passport(person, LocalDate.of(2027, 3, 20)), at(MONDAY));
			new Preparing(plan).recordPermit(exit(person), clearance, at(MONDAY));
			new Preparing(plan).recordFitness(fitness(person, Fitness.Outcome.FIT), by("medical-officer", MONDAY));
		}
	}

	static void fund(ReturnPlan plan) {
		for (String activity : PROGRAMME.returnPackage()) {
			new Paying(plan).fundsReserved(UUID.nameUUIDFromBytes(activity.getBytes()), new UUID(5, 5), at(MONDAY));
		}
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
