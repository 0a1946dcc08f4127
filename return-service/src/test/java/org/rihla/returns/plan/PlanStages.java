/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
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
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Withdraw;

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
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.ARRIVAL;
import static org.rihla.returns.plan.PlanFixtures.ASIDE;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BECAUSE;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.CALENDAR;
import static org.rihla.returns.plan.PlanFixtures.CHEIKH;
import static org.rihla.returns.plan.PlanFixtures.DATES;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.PROGRAMME;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.by;
import static org.rihla.returns.plan.PlanFixtures.byReceivingPartner;
import static org.rihla.returns.plan.PlanFixtures.opened;

/** Leads invented plans to where a test begins. */
final class PlanStages {

	private PlanStages() {
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

}
