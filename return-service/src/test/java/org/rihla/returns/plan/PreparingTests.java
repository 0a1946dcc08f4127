/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordDocument.Outcome;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.escort;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.identity;
import static org.rihla.returns.plan.PlanCommands.passport;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;

/** What each traveller needs to go, and whom it may be told. */
class PreparingTests {

	@Test
	void refusesAnIdentityThatMakesAChildAnAdult() {
		ReturnPlan plan = opened(AWA);
		new Paying(plan).takeOverFacts(facts(facts(AWA, "2012", "IRREGULAR")), at(MONDAY));

		assertThat(unmet(
				() -> new Preparing(plan).recordTravelIdentity(identity(AWA, LocalDate.of(1994, 1, 1)), at(MONDAY))))
			.containsExactly("traveller-facts-disagree");
	}

	@Test
	void showsNobodyToAConsulateWhoSeeksProtectionOrDidNotConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RequestDocument request = new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null);
		Clearance claim = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(AWA), Set.of(),
				Set.of());

		assertThat(unmet(() -> new Preparing(plan).requestDocument(request, claim, at(MONDAY))))
			.containsExactly("consent-for-consulate", "international-protection-open");
		assertThat(unmet(() -> new Preparing(plan).requestDocument(request, null, at(MONDAY))))
			.containsExactly("clearance-unavailable");
	}

	@Test
	void keepsADocumentThatWasRequestedAndIssued() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		new Preparing(plan).requestDocument(
				new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null), clear(AWA), at(MONDAY));
		DocumentId document = ((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId();

		new Preparing(plan).recordDocument(document, new RecordDocument(RecordDocument.Outcome.ISSUED,
				LocalDate.of(2026, 12, 1), Sensitive.of("LP0001"), null, null, null), at(MONDAY));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TravelDocumentIssued.class))
			.returns(LocalDate.of(2026, 12, 1), ReturnPlanEvent.TravelDocumentIssued::validUntil);
		assertThat(plan.group().one(AWA).papers().documents()).hasSize(1);
	}

	@Test
	void keepsThatADocumentWasRefusedAndDoesNotKnowOneNobodyAskedFor() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RecordDocument refused = new RecordDocument(RecordDocument.Outcome.REFUSED, null, null, null, null, null);
		new Preparing(plan).requestDocument(new RequestDocument(AWA, TravelDocument.Kind.PASSPORT, "CI", null, null),
				clear(AWA), at(MONDAY));

		new Preparing(plan).recordDocument(((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId(), refused,
				at(MONDAY));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.TravelDocumentRefused.class);
		assertThatThrownBy(
				() -> new Preparing(plan).recordDocument(new DocumentId(new UUID(4, 4)), refused, at(MONDAY)))
			.isInstanceOf(Refusal.NotFound.class);
	}

	@Test
	void tellsTheExitAuthoritiesOfNobodyWithoutConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		Clearance nothing = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(), Set.of(),
				Set.of());

		assertThat(unmet(() -> new Preparing(plan).recordPermit(PlanCommands.exit(AWA), nothing, at(MONDAY))))
			.containsExactly("consent-for-exit");
		new Preparing(plan).recordPermit(new RecordPermit(AWA, Permit.Kind.TRANSIT, "TN", Permit.State.REQUIRED, null,
				null, null, null, null, null), nothing, at(MONDAY));
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ChecklistChanged.class);
	}

	@Test
	void followsADocumentFromTheWishToTheLoss() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		DocumentId id = new DocumentId(new UUID(4, 4));
		new Preparing(plan).recordDocument(id, document(Outcome.TO_REQUEST), at(MONDAY));
		new Preparing(plan).requestDocument(new RequestDocument(AWA, TravelDocument.Kind.PASSPORT, "CI", null, null),
				clear(AWA), at(MONDAY));

		for (Outcome outcome : List.of(Outcome.INTERVIEW_SCHEDULED, Outcome.IDENTITY_VERIFIED, Outcome.ISSUED,
				Outcome.LOST)) {
			new Preparing(plan).recordDocument(id, document(outcome), at(MONDAY));
		}

		assertThat(plan.group().one(AWA).papers().documents()).singleElement()
			.returns(TravelDocument.State.LOST, TravelDocument::state);
		assertThatThrownBy(() -> new Preparing(plan).recordDocument(id, document(Outcome.ISSUED), at(MONDAY)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void wantsNoDocumentWhereBordersWantNone() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);

		new Preparing(plan).recordDocument(new DocumentId(new UUID(4, 4)), document(Outcome.NOT_NEEDED), at(MONDAY));

		assertThat(plan.group().one(AWA).papers().documented()).isTrue();
		assertThat(plan.group().one(AWA).papers().documentedUntil(LocalDate.of(2030, 1, 1))).isTrue();
	}

	@Test
	void saysOnceThatADocumentRunsOutAndThenThatItHas() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()), passport(AWA, LocalDate.of(2026, 11, 2)),
				at(MONDAY));
		int before = plan.recorded().size();

		new Preparing(plan).passTime(at(Instant.parse("2026-10-18T10:00:00.000Z")));
		assertThat(plan.recorded()).hasSize(before);
		new Preparing(plan).passTime(at(Instant.parse("2026-10-19T10:00:00.000Z")));
		new Preparing(plan).passTime(at(Instant.parse("2026-10-20T10:00:00.000Z")));

		assertThat(plan.recorded().subList(before, plan.recorded().size())).singleElement()
			.asInstanceOf(type(ReturnPlanEvent.TravelDocumentExpiring.class))
			.returns(LocalDate.of(2026, 11, 2), ReturnPlanEvent.TravelDocumentExpiring::validUntil);
		new Preparing(plan).passTime(at(Instant.parse("2026-11-03T10:00:00.000Z")));
		assertThat(plan.group().one(AWA).papers().documents()).singleElement()
			.returns(TravelDocument.State.EXPIRED, TravelDocument::state);
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ChecklistChanged.class);
	}

	@Test
	void letsNobodyGoWhomACourtForbidsTo() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		new Preparing(plan).recordPermit(new RecordPermit(AWA, Permit.Kind.EXIT, "MA", Permit.State.GRANTED, null, null,
				LocalDate.of(2026, 12, 1), true, null, null), clear(AWA), at(MONDAY));
		new Deciding(plan).reconfirm(PlanCommands.reconfirmation(Point.TICKETING, AWA),
				at(PlanFixtures.AFTER_COOLING_OFF));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(PlanFixtures.AFTER_COOLING_OFF))))
			.containsExactly("legal-bar-open");
	}

	@Test
	void givesEachEscortASeatAndWantsAName() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		new Preparing(plan).nameEscort(escort(Escort.Kind.NON_MEDICAL, null, AWA), at(MONDAY));
		PlanStages.lead(plan, ReturnPlanStatus.HELD, AWA);
		assertThat(plan.parts().booking().places()).isEqualTo(2);
		new Preparing(plan).recordFitness(
				new RecordFitness(AWA, Sensitive.of(new Fitness(Fitness.Outcome.FIT_WITH_CONDITIONS,
						Fitness.Escort.NURSE, false, false, false, false, false, false, null)), null, null),
				at(MONDAY));
		new Deciding(plan).reconfirm(PlanCommands.reconfirmation(Point.TICKETING, AWA),
				at(PlanFixtures.AFTER_COOLING_OFF));

		assertThat(unmet(() -> new Ticketing(plan).requestTicketing(clear(AWA), at(PlanFixtures.AFTER_COOLING_OFF))))
			.containsExactly("escort-missing");
		new Preparing(plan).nameEscort(escort(Escort.Kind.DOCTOR, null, AWA), at(MONDAY));
		PlanStages.lead(plan, ReturnPlanStatus.TICKETED, AWA);
		assertThat(unmet(() -> new Travelling(plan).markReady(new MarkReady(null, null), at(PlanFixtures.EVE))))
			.contains("escort-missing");
		new Preparing(plan).nameEscort(escort(Escort.Kind.DOCTOR, "Invented", AWA), at(MONDAY));
		PlanStages.lead(plan, ReturnPlanStatus.READY, AWA);
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.READY);
	}

	private static RecordDocument document(Outcome outcome) {
		RecordDocument issued = passport(AWA, LocalDate.of(2027, 1, 1));
		return new RecordDocument(outcome, issued.validUntil(), issued.number(), issued.inHand(), null, null);
	}

}
