/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.identity;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.planIn;
import static org.rihla.returns.plan.PlanFixtures.unmet;

/** What each traveller needs to go, and whom it may be told. */
class PreparedReturnTests {

	@Test
	void refusesAnIdentityThatMakesAChildAnAdult() {
		ReturnPlan plan = opened(AWA);
		plan.takeOverFacts(facts(facts(AWA, "2012", "IRREGULAR")), at(MONDAY));

		assertThat(unmet(() -> plan.recordTravelIdentity(identity(AWA, LocalDate.of(1994, 1, 1)), at(MONDAY))))
			.containsExactly("traveller-facts-disagree");
	}

	@Test
	void showsNobodyToAConsulateWhoSeeksProtectionOrDidNotConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RequestDocument request = new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null);
		Clearance claim = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(AWA), Set.of(),
				Set.of());

		assertThat(unmet(() -> plan.requestDocument(request, claim, at(MONDAY))))
			.containsExactly("consent-for-consulate", "international-protection-open");
		assertThat(unmet(() -> plan.requestDocument(request, null, at(MONDAY))))
			.containsExactly("clearance-unavailable");
	}

	@Test
	void keepsADocumentThatWasRequestedAndIssued() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		plan.requestDocument(new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null), clear(AWA),
				at(MONDAY));
		DocumentId document = ((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId();

		plan.recordDocument(document, new RecordDocument(RecordDocument.Outcome.ISSUED, LocalDate.of(2026, 12, 1),
				Sensitive.of("LP0001"), null, null, null), at(MONDAY));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TravelDocumentIssued.class))
			.returns(LocalDate.of(2026, 12, 1), ReturnPlanEvent.TravelDocumentIssued::validUntil);
		assertThat(plan.group().one(AWA).papers().documents()).hasSize(1);
	}

	@Test
	void keepsThatADocumentWasRefusedAndDoesNotKnowOneNobodyAskedFor() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RecordDocument refused = new RecordDocument(RecordDocument.Outcome.REFUSED, null, null, null, null, null);
		plan.requestDocument(new RequestDocument(AWA, TravelDocument.Kind.PASSPORT, "CI", null, null), clear(AWA),
				at(MONDAY));

		plan.recordDocument(((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId(), refused, at(MONDAY));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.TravelDocumentRefused.class);
		assertThatThrownBy(() -> plan.recordDocument(new DocumentId(new UUID(4, 4)), refused, at(MONDAY)))
			.isInstanceOf(Refusal.NotFound.class);
	}

	@Test
	void tellsTheExitAuthoritiesOfNobodyWithoutConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		Clearance nothing = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(), Set.of(),
				Set.of());

		assertThat(unmet(() -> plan.recordPermit(PlanCommands.exit(AWA), nothing, at(MONDAY))))
			.containsExactly("consent-for-exit");
		plan.recordPermit(
				new RecordPermit(AWA, Permit.Kind.TRANSIT, "TN", Permit.State.REQUIRED, null, null, null, null, null),
				nothing, at(MONDAY));
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ChecklistChanged.class);
	}

}
