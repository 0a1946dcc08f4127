/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.reintegration.agreed.CashGrounds;
import org.rihla.returns.reintegration.agreed.Modality;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.delivery.MeasureStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.returns.reintegration.ReintegrationFixtures.CEILING;
import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.FOLLOWED;
import static org.rihla.returns.reintegration.ReintegrationFixtures.HOME;
import static org.rihla.returns.reintegration.ReintegrationFixtures.LINE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.RESERVATION;
import static org.rihla.returns.reintegration.ReintegrationFixtures.assessed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.drafting;
import static org.rihla.returns.reintegration.ReintegrationFixtures.inTwoParts;
import static org.rihla.returns.reintegration.ReintegrationFixtures.measure;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.proposal;
import static org.rihla.returns.reintegration.ReintegrationFixtures.signed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.terms;
import static org.rihla.returns.reintegration.ReintegrationFixtures.tranche;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;
import static org.rihla.returns.reintegration.ReintegrationFixtures.workshop;

/** What must hold before support is agreed, and what an amendment leaves as it is. */
class AgreedSupportTests {

	@Test
	void beginsOnePlanAtATimeAndOnlyWhereSupportIsForeseen() {
		ReintegrationPlanId other = new ReintegrationPlanId(new UUID(9, 9));

		assertThat(unmet(() -> ReintegrationPlan.draft(drafting(null, null, List.of(other)), by("officer"))))
			.containsExactly("current-plan-exists", "reintegration-not-foreseen");
	}

	@Test
	void asksForArrivalConsentAssessmentAndBaselineAllAtOnce() {
		ReintegrationPlan plan = ReintegrationPlan.draft(drafting(terms(), null, List.of()), by("caseworker"));
		AssessReturnee nothing = new AssessReturnee(new Assessment(null, null, null, null, null, null), null, null,
				null);

		assertThat(unmet(() -> plan.assess(nothing, false, FollowUp.none(), by("officer")))).containsExactly(
				"arrival-not-confirmed", "assessment-missing", "baseline-missing", "consent-for-receiving-office");

		plan.arrived(HOME);
		plan.assess(assessed(null), true, FOLLOWED, by("officer"));
		assertThat(plan.status()).isEqualTo(ReintegrationPlanStatus.ASSESSED);
	}

	@Test
	void refusesToSubmitNothingWithoutTheSignatureOfThePerson() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ASSESSED);
		plan.propose(proposal(), by("officer"));

		assertThat(unmet(() -> plan.submit(new SubmitPlan(null), by("officer")))).containsExactly("measure-missing",
				"person-not-agreed");
	}

	@Test
	void refusesMoreThanTheCeilingAndCashWithoutGrounds() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ASSESSED);
		CashGrounds doubtful = new CashGrounds(true, true, true, false, words("needed"));

		plan.propose(proposal(measure(null, Modality.CASH, CEILING + 1, doubtful)), by("officer"));
		assertThat(unmet(() -> plan.submit(signed(), by("officer")))).containsExactly("cash-not-justified",
				"ceiling-exceeded");

		plan.propose(proposal(workshop(100, tranche(DUE, 60), tranche(DUE, 41))), by("officer"));
		assertThat(unmet(() -> plan.submit(signed(), by("officer")))).containsExactly("ceiling-exceeded");

		CashGrounds grounds = new CashGrounds(true, true, true, true, words("needed"));
		plan.propose(proposal(measure(null, Modality.CASH, CEILING, grounds)), by("officer"));
		plan.submit(signed(), by("officer"));
		assertThat(plan.status()).isEqualTo(ReintegrationPlanStatus.SUBMITTED);
	}

	@Test
	void isApprovedByNobodyWhoHadAHandInItAndOnlyWithMoney() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.SUBMITTED);

		assertThat(unmet(() -> plan.approve(by("officer")))).containsExactly("budget-not-reserved", "maker-is-checker");

		plan.fundsReserved(RESERVATION, LINE);
		plan.fundsReleased(RESERVATION);
		assertThat(unmet(() -> plan.approve(by("manager")))).containsExactly("budget-not-reserved");
	}

	@Test
	void isGivenBackOrRefusedForAReasonOnly() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.SUBMITTED);

		assertThat(unmet(() -> plan.sendBack(Because.unsaid(), by("manager")))).containsExactly("comment-missing",
				"reason-missing");
		assertThat(unmet(() -> plan.reject(new RejectPlan(null, false), by("manager"))))
			.containsExactly("reason-missing", "review-right-not-told");
	}

	@Test
	void beginsWithMoneyBoundAndSomethingOnTheCalendar() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.APPROVED);

		assertThat(unmet(() -> plan.activate(by("officer")))).containsExactly("funds-not-committed");
	}

	@Test
	void keepsTheOldVersionInForceUntilTheNextIsApproved() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);

		plan.amend(because(), by("officer"));
		plan.propose(proposal(inTwoParts(), workshop(30_000)), by("officer"));
		plan.submit(signed(), by("officer"));
		assertThat(plan.versions().inForce().map(Version::number)).contains(1);
		assertThat(unmet(() -> plan.approve(by("manager")))).containsExactly("budget-not-reserved");

		plan.fundsReserved(new UUID(6, 7), LINE);
		plan.approve(by("manager"));

		assertThat(plan.versions().inForce().map(Version::number)).contains(2);
		assertThat(plan.versions().number(1).map(Version::state)).contains(Version.State.SUPERSEDED);
	}

	@Test
	void goesOnAsItWasWhenAnAmendmentIsRefused() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		plan.amend(because(), by("officer"));
		plan.submit(signed(), by("officer"));

		plan.reject(new RejectPlan(words("too much"), true), by("manager"));
		plan.amend(because(), by("officer"));

		assertThat(plan.status()).isEqualTo(ReintegrationPlanStatus.ACTIVE);
		assertThat(plan.versions().inForce().map(Version::number)).contains(1);
		assertThat(plan.versions().latest().number()).isEqualTo(3);
	}

	@Test
	void takesBackNothingThatWasDelivered() {
		ReintegrationPlan plan = MeasureVerb.withMeasure(MeasureStatus.DELIVERED);
		plan.amend(because(), by("officer"));
		plan.propose(proposal(workshop(30_000)), by("officer"));

		assertThat(unmet(() -> plan.submit(signed(), by("officer")))).containsExactly("amendment-below-delivered");
	}

	@Test
	void completesWhenNothingIsOpenAndAnotherHumanSaysSo() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);

		assertThat(unmet(() -> plan.complete(new CompletePlan(null), FollowUp.none(), by("officer")))).containsExactly(
				"endline-missing", "last-visit-missing", "maker-is-checker", "measures-open", "tranches-open");
	}

	private static List<String> unmet(ThrowingCallable verb) {
		return catchThrowableOfType(Refusal.ConditionsUnmet.class, verb).unmet().keySet().stream().sorted().toList();
	}

}
