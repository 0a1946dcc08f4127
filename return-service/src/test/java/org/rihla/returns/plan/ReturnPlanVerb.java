/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.Set;

import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.ARRIVAL;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;

/**
 * Every verb of a plan, with arguments that meet its conditions where the status allows
 * it.
 */
enum ReturnPlanVerb {

	TAKE_OVER_FACTS, RECORD_TRAVEL_IDENTITY, RECORD_COUNSELLING, DECLARE, START_PREPARATION, REQUEST_DOCUMENT,
	RECORD_DOCUMENT, RECORD_PERMIT, RECORD_FITNESS, RECONFIRM, REQUEST_SEATS, REQUEST_TICKETING, REQUEST_RECEPTION,
	ACKNOWLEDGE_RECEPTION, RECORD_BRIEFING, RECORD_PRE_EMBARKATION, MARK_READY, RECORD_DEPARTURE, CONFIRM_ARRIVAL,
	WITHDRAW, SPLIT, CANCEL, SUSPEND, RESUME, DECLINE_RECEPTION, APPROVE_FURTHER_SEATS, REPORT_INCIDENT,
	RECORD_ENTRY_REFUSED, FAIL, RECORD_POCKET_MONEY, COMPLETE, NAME_ESCORT, WAIVE_COOLING_OFF, PLAN_COUNSELLING,
	MISS_COUNSELLING;

	void on(ReturnPlan plan) {
		switch (this) {
			case TAKE_OVER_FACTS -> new Paying(plan)
				.takeOverFacts(PlanCommands.facts(PlanCommands.facts(AWA, "1994-05", "IRREGULAR")), at(MONDAY));
			case RECORD_TRAVEL_IDENTITY -> new Preparing(plan)
				.recordTravelIdentity(PlanCommands.identity(AWA, LocalDate.of(1994, 5, 17)), at(MONDAY));
			case RECORD_COUNSELLING -> new Deciding(plan)
				.recordCounselling(PlanCommands.counselling(PlanFixtures.PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
			case DECLARE -> new Deciding(plan).declare(PlanCommands.declaration(AWA), clear(AWA), at(MONDAY));
			case START_PREPARATION -> new Deciding(plan).startPreparation(at(MONDAY));
			case REQUEST_DOCUMENT -> new Preparing(plan).requestDocument(
					new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null), clear(AWA),
					at(MONDAY));
			case RECORD_DOCUMENT -> new Preparing(plan).recordDocument(new DocumentId(AWA.value()),
					PlanCommands.passport(AWA, LocalDate.of(2027, 3, 20)), at(MONDAY));
			case RECORD_PERMIT -> new Preparing(plan).recordPermit(PlanCommands.exit(AWA), clear(AWA), at(MONDAY));
			case RECORD_FITNESS ->
				new Preparing(plan).recordFitness(PlanCommands.fitness(AWA, Fitness.Outcome.FIT), at(MONDAY));
			case RECONFIRM -> new Deciding(plan)
				.reconfirm(PlanCommands.reconfirmation(Confirmation.Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
			case REQUEST_SEATS -> new Ticketing(plan).requestSeats(FLIGHT, PlanFixtures.DATES, at(MONDAY));
			case REQUEST_TICKETING -> new Ticketing(plan).requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
			case REQUEST_RECEPTION -> new Welcoming(plan).requestReception(PlanCommands.reception(), clear(AWA),
					PlanFixtures.CALENDAR, at(AFTER_COOLING_OFF));
			case ACKNOWLEDGE_RECEPTION -> new Welcoming(plan).acknowledgeReception(new AcknowledgeReception(null, null),
					PlanFixtures.byReceivingPartner(AFTER_COOLING_OFF));
			case RECORD_BRIEFING ->
				new Preparing(plan).recordBriefing(new RecordBriefing(true, true, true, null, null), at(EVE));
			case RECORD_PRE_EMBARKATION ->
				new Preparing(plan).recordPreEmbarkation(new RecordPreEmbarkation(Set.of(AWA), null, null), at(EVE));
			case MARK_READY -> new Travelling(plan).markReady(new MarkReady(null, null), at(EVE));
			case RECORD_DEPARTURE ->
				new Travelling(plan).recordDeparture(RecordDeparture.ofAll(), clear(AWA), at(DEPARTURE));
			case CONFIRM_ARRIVAL ->
				new Arriving(plan).confirmArrival(PlanCommands.arrival(AWA), PlanFixtures.byReceivingPartner(ARRIVAL));
			case WITHDRAW -> new Dividing(plan).withdraw(Withdraw.silently(), at(EVE));
			case SPLIT -> new Dividing(plan).split(new Split(Set.of(AWA), PlanFixtures.BECAUSE.reason()), at(EVE));
			case CANCEL -> new Interrupting(plan).cancel(PlanFixtures.BECAUSE, at(EVE));
			case SUSPEND -> new Interrupting(plan).suspend(PlanFixtures.BECAUSE, at(EVE));
			case RESUME -> new Interrupting(plan).resume(at(EVE));
			case DECLINE_RECEPTION -> new Welcoming(plan).declineReception(new DeclineReception(null, null, null),
					PlanFixtures.byReceivingPartner(EVE));
			case APPROVE_FURTHER_SEATS -> new Travelling(plan).approveFurtherSeats(at(EVE));
			case REPORT_INCIDENT -> new Travelling(plan).reportIncident(PlanCommands.incident(), at(ARRIVAL));
			case RECORD_ENTRY_REFUSED -> new Arriving(plan).recordEntryRefused(
					new RecordEntryRefused(Set.of(AWA), null, null), PlanFixtures.byReceivingPartner(ARRIVAL));
			case FAIL -> new Arriving(plan).fail(at(ARRIVAL));
			case RECORD_POCKET_MONEY ->
				new Arriving(plan).recordPocketMoney(PlanCommands.pocketMoney("PM-1"), at(ARRIVAL));
			case COMPLETE -> new Arriving(plan).complete(at(ARRIVAL));
			case NAME_ESCORT ->
				new Preparing(plan).nameEscort(PlanCommands.escort(Escort.Kind.NURSE, "Invented", AWA), at(MONDAY));
			case PLAN_COUNSELLING -> new Deciding(plan).planCounselling(PlanCommands.session(AWA), at(MONDAY));
			case MISS_COUNSELLING -> new Deciding(plan).missCounselling(new SessionId(AWA.value()),
					new MissCounselling(null, null), at(MONDAY));
			case WAIVE_COOLING_OFF -> new Deciding(plan).waiveCoolingOff(PlanCommands.waiver(AWA), at(MONDAY));
		}
	}

}
