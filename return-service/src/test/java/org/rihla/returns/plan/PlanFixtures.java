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
import java.util.UUID;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.Withdraw;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RecordPreEmbarkation;
import org.rihla.returns.plan.papers.RecordTravelIdentity;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.Clearance.Consent;
import org.rihla.returns.plan.recheck.Clearance.Purpose;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.Declaration;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.Topic;

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
			Duration.ofDays(7), Duration.ofHours(72), Period.ZERO, Period.ofDays(30), Duration.ofHours(72),
			Duration.ofHours(24), 5, 10, Duration.ofDays(7));

	static final PersonId AWA = PersonId.of("019a0000-0000-7000-8000-00000000000a");

	static final PersonId BINTA = PersonId.of("019a0000-0000-7000-8000-00000000000b");

	static final MovementId FLIGHT = MovementId.of("019a0000-0000-7000-8000-0000000000f1");

	static final UUID RECEIVING_PARTNER = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000003");

	static final Programme PROGRAMME = new Programme("AVRR-MA", EnumSet.complementOf(EnumSet.of(Topic.ASYLUM_EFFECTS)),
			List.of("TICKET", "DOCUMENT", "MEDICAL", "POCKET_MONEY"));

	private static final PlanId PLAN = PlanId.of("019a0000-0000-7000-8000-000000000001");

	private static final CaseId CASE = CaseId.of("019a0000-0000-7000-8000-000000000002");

	private PlanFixtures() {
	}

	static Act at(Instant now) {
		return by("movements-officer", now);
	}

	static Act by(String role, Instant now) {
		return new Act(new UUID(7, now.toEpochMilli()), "mv", role, "RBA", null, now, now, RULES);
	}

	static Act byReceivingPartner(Instant now) {
		return new Act(new UUID(8, now.toEpochMilli()), "pa", "partner", null, RECEIVING_PARTNER, now, now, RULES);
	}

	/** All consents given, nothing open. */
	static Clearance clear(PersonId... persons) {
		List<Consent> consents = new ArrayList<>();
		for (PersonId person : persons) {
			for (Purpose purpose : Purpose.values()) {
				consents.add(new Consent(person, purpose.name(), null));
			}
		}
		return new Clearance("IN_RETURN", 9, List.of(), consents, List.of(), Set.of(), Set.of(), Set.of());
	}

	static ReturnFacts.Person facts(PersonId person, String birthDate, String legalStatus) {
		return new ReturnFacts.Person(person, List.of("CI"), birthDate, "DECLARED", "F", legalStatus, true, 4);
	}

	static ReturnFacts facts(ReturnFacts.Person... persons) {
		return new ReturnFacts(1, "CI", "MA-04", List.of(persons));
	}

	static RecordTravelIdentity identity(PersonId person, LocalDate birthDate) {
		return new RecordTravelIdentity(person,
				Sensitive.of(new TravelIdentity("TRAORE AWA", birthDate, "CI", TravelIdentity.Sex.F)), null, null);
	}

	static RecordCounselling counselling(Set<Topic> topics, PersonId... persons) {
		return new RecordCounselling(Set.of(persons), CounsellingSession.Mode.OFFICE, "fr", true, topics, null, null);
	}

	static Declare declaration(PersonId... persons) {
		List<Declare.Signature> signatures = new ArrayList<>();
		for (PersonId person : persons) {
			signatures.add(new Declare.Signature(person, Declaration.Signatory.SELF, Declaration.Method.SIGNED,
					"declaration/3", "fr", null));
		}
		return new Declare(signatures, null, null);
	}

	static RecordDocument passport(PersonId person, LocalDate validUntil) {
		return new RecordDocument(RecordDocument.Outcome.ISSUED, validUntil, Sensitive.of("CI1234567"),
				new RecordDocument.InHand(person, TravelDocument.Kind.PASSPORT, "CI"), null, null);
	}

	static RecordPermit exit(PersonId person) {
		return new RecordPermit(person, Permit.Kind.EXIT, "MA", Permit.State.GRANTED, null, null,
				LocalDate.of(2026, 10, 31), null, null);
	}

	static RecordFitness fitness(PersonId person, Fitness.Outcome outcome) {
		return new RecordFitness(person,
				Sensitive.of(new Fitness(outcome, Fitness.Escort.NONE, false, false, false, false, false, false, null)),
				null, null);
	}

	static Reconfirm reconfirmation(Confirmation.Point point, PersonId... persons) {
		return new Reconfirm(point, Set.of(persons), true, null, null);
	}

	static RequestReception reception() {
		return new RequestReception(RECEIVING_PARTNER, "ABJ", false, null, null);
	}

	static ConfirmArrival arrival(PersonId... persons) {
		return new ConfirmArrival(Set.of(persons), true, null, null, null);
	}

	static ReturnPlan opened(PersonId... persons) {
		return ReturnPlan.open(opening(persons), MONDAY);
	}

	static Opening opening(PersonId... persons) {
		return new Opening(PLAN, PLAN.value(), CASE, "MA", "RBA", "cw", "RBA-1", PROGRAMME, List.of(persons),
				List.of());
	}

	/** One adult, who gets there by the verbs alone. */
	static ReturnPlan planIn(ReturnPlanStatus status) {
		if (status == ReturnPlanStatus.WITHDRAWN) {
			return withdrawn();
		}
		ReturnPlan plan = opened(AWA);
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.DRAFT, status)) {
			lead(plan, step, AWA);
		}
		return plan;
	}

	static ReturnPlan withdrawn() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		plan.withdraw(Withdraw.silently(), at(EVE));
		return plan;
	}

	/** Brings a plan of adults from the status before to this one. */
	static void lead(ReturnPlan plan, ReturnPlanStatus to, PersonId... persons) {
		Clearance clearance = clear(persons);
		switch (to) {
			case DRAFT, WITHDRAWN -> {
			}
			case COUNSELLED -> {
				prepareFacts(plan, persons);
				plan.recordCounselling(counselling(PROGRAMME.mandatoryTopics(), persons), at(MONDAY));
			}
			case DECLARED -> plan.declare(declaration(persons), clearance, at(MONDAY));
			case PREPARING -> plan.startPreparation(at(MONDAY));
			case HELD -> {
				papers(plan, clearance, persons);
				fund(plan);
				plan.requestSeats(FLIGHT, DATES, at(MONDAY));
				plan.holdSeats(FLIGHT, MONDAY.plus(Duration.ofHours(72)), at(MONDAY));
			}
			case TICKETED -> {
				plan.reconfirm(reconfirmation(Confirmation.Point.TICKETING, persons), at(AFTER_COOLING_OFF));
				plan.requestTicketing(clearance, at(AFTER_COOLING_OFF));
				plan.funding().reservations().forEach((id) -> plan.fundsCommitted(id, at(AFTER_COOLING_OFF)));
				plan.ticket(FLIGHT, at(AFTER_COOLING_OFF));
			}
			case READY -> {
				plan.requestReception(reception(), clearance, at(AFTER_COOLING_OFF));
				plan.acknowledgeReception(new AcknowledgeReception(null, null), byReceivingPartner(AFTER_COOLING_OFF));
				plan.recordPreEmbarkation(new RecordPreEmbarkation(Set.of(persons), null, null), at(EVE));
				plan.recordBriefing(new RecordBriefing(true, true, true, null, null), at(EVE));
				plan.reconfirm(reconfirmation(Confirmation.Point.BRIEFING, persons), at(EVE));
				plan.markReady(new MarkReady(null, null), at(EVE));
			}
			case DEPARTED -> {
				plan.reconfirm(reconfirmation(Confirmation.Point.AIRPORT, persons), at(DEPARTURE));
				plan.recordDeparture(new RecordDeparture(null, null), clearance, at(DEPARTURE));
			}
			case ARRIVED -> plan.confirmArrival(arrival(persons), byReceivingPartner(ARRIVAL));
		}
	}

	static void prepareFacts(ReturnPlan plan, PersonId... persons) {
		List<ReturnFacts.Person> known = new ArrayList<>();
		for (PersonId person : persons) {
			known.add(facts(person, "1994-05", "IRREGULAR"));
		}
		plan.takeOverFacts(facts(known.toArray(ReturnFacts.Person[]::new)), by("caseworker", MONDAY));
		for (PersonId person : persons) {
			plan.recordTravelIdentity(identity(person, LocalDate.of(1994, 5, 17)), at(MONDAY));
		}
	}

	static void papers(ReturnPlan plan, Clearance clearance, PersonId... persons) {
		for (PersonId person : persons) {
			plan.recordDocument(new DocumentId(person.value()), passport(person, LocalDate.of(2027, 3, 20)),
					at(MONDAY));
			plan.recordPermit(exit(person), clearance, at(MONDAY));
			plan.recordFitness(fitness(person, Fitness.Outcome.FIT), by("medical-officer", MONDAY));
		}
	}

	static void fund(ReturnPlan plan) {
		for (String activity : PROGRAMME.returnPackage()) {
			plan.fundsReserved(UUID.nameUUIDFromBytes(activity.getBytes()), new UUID(5, 5), at(MONDAY));
		}
	}

}
