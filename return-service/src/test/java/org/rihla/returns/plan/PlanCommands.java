/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.Incident;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.journey.ReportIncident;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.NameEscort;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
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
import org.rihla.returns.plan.voluntariness.PlanCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.Topic;
import org.rihla.returns.plan.voluntariness.WaiveCoolingOff;

/** What is asked of a plan and answered by its case, about invented people. */
final class PlanCommands {

	private PlanCommands() {
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

	/** The same, and this one of them is a minor. */
	static Clearance clearWithMinor(PersonId minor, PersonId... persons) {
		Clearance clear = clear(persons);
		return new Clearance(clear.state(), clear.sequence(), clear.holds(), clear.consents(), clear.gates(),
				clear.protectionClaims(), clear.capacityInDoubt(), Set.of(minor));
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
		return new RecordCounselling(Set.of(persons), CounsellingSession.Mode.OFFICE, "fr", true, null, topics, null,
				null, null, null);
	}

	static Declare declaration(PersonId... persons) {
		List<Declare.Signature> signatures = new ArrayList<>();
		for (PersonId person : persons) {
			signatures.add(new Declare.Signature(person, Declaration.Signatory.SELF, Declaration.Method.SIGNED,
					"declaration/3", "fr", null));
		}
		return new Declare(signatures, null, null);
	}

	/** A mother signs for herself and for her child. */
	static Declare declaredByGuardian(PersonId mother, PersonId child) {
		return new Declare(
				List.of(declaration(mother).signatures().getFirst(), new Declare.Signature(child,
						Declaration.Signatory.GUARDIAN, Declaration.Method.SIGNED, "declaration/3", "fr", null)),
				null, null);
	}

	static RecordDocument passport(PersonId person, LocalDate validUntil) {
		return new RecordDocument(RecordDocument.Outcome.ISSUED, validUntil, Sensitive.of("CI1234567"),
				new RecordDocument.InHand(person, TravelDocument.Kind.PASSPORT, "CI"), null, null);
	}

	static RecordPermit exit(PersonId person) {
		return new RecordPermit(person, Permit.Kind.EXIT, "MA", Permit.State.GRANTED, null, null,
				LocalDate.of(2026, 10, 31), null, null, null);
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
		return new RequestReception(PlanFixtures.RECEIVING_PARTNER, "ABJ", false, null, null);
	}

	static ConfirmArrival arrival(PersonId... persons) {
		return new ConfirmArrival(Set.of(persons), true, null, null, null);
	}

	static ReportIncident incident() {
		return new ReportIncident(Incident.Severity.MINOR, Sensitive.of("a delay"), null, null);
	}

	static RecordPocketMoney pocketMoney(@Nullable String receipt) {
		return new RecordPocketMoney(Sensitive.of(new RecordPocketMoney.Amount(80_000, "MAD")), receipt, null, null);
	}

	/** Those named did not board, and this is why. */
	static RecordDeparture leftBehind(RecordDeparture.Outcome outcome, PersonId... persons) {
		return new RecordDeparture(
				Arrays.stream(persons).map((person) -> new RecordDeparture.NotBoarded(person, outcome)).toList(),
				PlanFixtures.BECAUSE.reason(), null, null);
	}

	static NameEscort escort(Escort.Kind kind, @Nullable String name, PersonId... persons) {
		return new NameEscort(Set.of(persons), kind, (name != null) ? Sensitive.of(name) : null, null, null);
	}

	static WaiveCoolingOff waiver(PersonId... persons) {
		List<WaiveCoolingOff.WrittenRequest> requests = new ArrayList<>();
		for (PersonId person : persons) {
			requests.add(new WaiveCoolingOff.WrittenRequest(person, "0".repeat(64)));
		}
		return new WaiveCoolingOff(requests, null, null);
	}

	static PlanCounselling session(PersonId... persons) {
		return new PlanCounselling(Set.of(persons), CounsellingSession.Mode.OFFICE, "fr", PlanFixtures.MONDAY);
	}

}
