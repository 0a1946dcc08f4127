/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.voluntariness.Declaration;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.Topic;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.counselling;
import static org.rihla.returns.plan.PlanCommands.declaration;
import static org.rihla.returns.plan.PlanCommands.facts;
import static org.rihla.returns.plan.PlanCommands.identity;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.PROGRAMME;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.by;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.lead;
import static org.rihla.returns.plan.PlanStages.planIn;

/** How people decide to return, or to stay. */
class DecidingTests {

	@Test
	void startsTheCoolingOffTimeWithTheLastDeclaration() {
		ReturnPlan plan = opened(AWA, BINTA);
		lead(plan, ReturnPlanStatus.COUNSELLED, AWA, BINTA);
		new Deciding(plan).declare(declaration(AWA), clear(AWA, BINTA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);

		Instant later = MONDAY.plus(Duration.ofHours(3));
		new Deciding(plan).declare(declaration(BINTA), clear(AWA, BINTA), at(later));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.VoluntaryReturnDeclared.class))
			.returns(later.plus(Duration.ofHours(48)), ReturnPlanEvent.VoluntaryReturnDeclared::coolingOffUntil);
	}

	@Test
	void doesNotDeclareWhereTheCaseDoesNotAnswer() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), null, at(MONDAY))))
			.containsExactly("clearance-unavailable");
	}

	@Test
	void namesEverythingThatStandsAgainstADeclarationAtOnce() {
		ReturnPlan plan = opened(AWA);
		new Paying(plan).takeOverFacts(facts(facts(AWA, "1994", "ASYLUM_SEEKER")), at(MONDAY));
		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
		Clearance answer = new Clearance("IN_RETURN", 9, List.of(new Clearance.Hold(new UUID(1, 1), true, Set.of(AWA))),
				List.of(), List.of(new Clearance.Gate(new UUID(1, 2), AWA, "DECLARE")), Set.of(AWA), Set.of(AWA),
				Set.of());

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), answer, by("caseworker", MONDAY))))
			.containsExactly("asylum-effects-not-counselled", "blocking-hold-open", "capacity-unresolved",
					"review-pending", "travel-identity-missing");
		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), answer, by("protection-officer", MONDAY))))
			.contains("protection-gate-open")
			.doesNotContain("review-pending");
	}

	@Test
	void letsAnAsylumSeekerDeclareWhoHasHeardWhatItMeans() {
		ReturnPlan plan = opened(AWA);
		new Paying(plan).takeOverFacts(facts(facts(AWA, "1994-05", "ASYLUM_SEEKER")), at(MONDAY));
		new Preparing(plan).recordTravelIdentity(identity(AWA, LocalDate.of(1994, 5, 17)), at(MONDAY));
		new Deciding(plan).recordCounselling(counselling(EnumSet.allOf(Topic.class), AWA), at(MONDAY));

		new Deciding(plan).declare(declaration(AWA), clear(AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DECLARED);
	}

	@Test
	void wantsTheGuardiansSignatureForAChild() {
		ReturnPlan plan = opened(AWA, BINTA);
		new Paying(plan).takeOverFacts(facts(facts(AWA, "1994-05", "IRREGULAR"), facts(BINTA, "2018", "IRREGULAR")),
				at(MONDAY));
		new Preparing(plan).recordTravelIdentity(identity(AWA, LocalDate.of(1994, 5, 17)), at(MONDAY));
		new Preparing(plan).recordTravelIdentity(identity(BINTA, LocalDate.of(2018, 2, 1)), at(MONDAY));
		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
		Clearance answer = withMinor(clear(AWA, BINTA), BINTA);

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA, BINTA), answer, at(MONDAY))))
			.containsExactly("declaration-missing");

		new Deciding(plan)
			.declare(
					new Declare(
							List.of(declaration(AWA).signatures().getFirst(),
									new Declare.Signature(BINTA, Declaration.Signatory.GUARDIAN,
											Declaration.Method.SIGNED, "declaration/3", "fr", null)),
							null, null),
					answer, at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DECLARED);
	}

	@Test
	void stopsWhereCaseAndPlanDisagreeOnWhoIsAChild() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), withMinor(clear(AWA), AWA), at(MONDAY))))
			.containsExactly("traveller-facts-disagree");
	}

	@Test
	void wantsNewerFactsTakenOverFirst() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);
		new Learning(plan).learnOfFacts(2, at(MONDAY));

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), clear(AWA), at(MONDAY))))
			.containsExactly("facts-stale");
	}

	@Test
	void withdrawsAtTheAirportWithoutAWordAndOnlyOnce() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);

		new Dividing(plan).withdraw(Withdraw.silently(), at(DEPARTURE));
		int once = plan.recorded().size();
		new Dividing(plan).withdraw(Withdraw.silently(), at(DEPARTURE));

		assertThat(last(plan)).asInstanceOf(type(JourneyEvent.ReturnWithdrawn.class))
			.returns(ReturnPlanStatus.READY, JourneyEvent.ReturnWithdrawn::stageCode)
			.returns(PlanFixtures.RECEIVING_PARTNER, JourneyEvent.ReturnWithdrawn::receivingPartnerId);
		assertThat(plan.recorded()).hasSize(once);
	}

	@Test
	void takesAWithdrawalWithAnyDate() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DRAFT);

		new Dividing(plan).withdraw(new Withdraw(null, null, EVE.plus(Duration.ofDays(400))), at(EVE));

		assertThat(last(plan).occurredOn()).isEqualTo(EVE);
	}

	private static Clearance withMinor(Clearance answer, PersonId child) {
		return new Clearance(answer.state(), answer.sequence(), answer.holds(), answer.consents(), answer.gates(),
				answer.protectionClaims(), answer.capacityInDoubt(), Set.of(child));
	}

	@Test
	void endsTheTimeToThinkItOverAtTheOwnWishOfEachAdultOnly() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DECLARED);

		assertThat(unmet(() -> new Deciding(plan).waiveCoolingOff(PlanCommands.waiver(), at(MONDAY))))
			.containsExactly("own-written-request-missing");
		new Deciding(plan).waiveCoolingOff(PlanCommands.waiver(AWA), at(MONDAY));

		assertThat(new Outlook(plan).coolingOffRuns(MONDAY)).isFalse();
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.CoolingOffWaived.class);
	}

}
