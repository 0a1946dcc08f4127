/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.Check;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.RequestTranche;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.delivery.TrancheStatus;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.LIVELIHOOD;
import static org.rihla.returns.reintegration.ReintegrationFixtures.NOON;
import static org.rihla.returns.reintegration.ReintegrationFixtures.RESERVATION;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.firstMeasure;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.rules;
import static org.rihla.returns.reintegration.ReintegrationFixtures.trancheOf;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;

/** How help and money reach the person, and what is refused on the way. */
class DeliveredSupportTests {

	@Test
	void asksAPartnerOnlyWithThePersonsConsentAndShowsItTheMeasureFromThenOn() {
		ReintegrationPlan plan = MeasureVerb.withMeasure(MeasureStatus.PROCURING);
		MeasureId measure = firstMeasure(plan);

		assertThat(unmet(() -> plan.order(measure, new OrderMeasure(DUE), false, by("officer"))))
			.containsExactly("consent-for-partner");
		assertThat(plan.addressedTo()).isEmpty();

		plan.order(measure, new OrderMeasure(DUE), true, by("officer"));
		assertThat(plan.addressedTo()).containsExactly(LIVELIHOOD);

		plan.withdrawFrom(LIVELIHOOD);
		assertThat(plan.addressedTo()).isEmpty();
	}

	@Test
	void isVerifiedByAnotherHumanWithHandOverAndCheck() {
		ReintegrationPlan plan = MeasureVerb.withMeasure(MeasureStatus.ORDERED);
		MeasureId measure = firstMeasure(plan);
		plan.deliver(measure, new DeliverMeasure(words("there"), false, null, null), by("officer"));

		assertThat(unmet(() -> plan.verify(measure, new VerifyMeasure(null, Check.Outcome.RECEIVED, null, null, null),
				by("officer"))))
			.containsExactly("check-missing", "hand-over-missing", "maker-is-checker");
	}

	@Test
	void paysNoSecondPartBeforeTheFirstHasArrived() {
		ReintegrationPlan plan = TrancheVerb.withTranche(TrancheStatus.DISBURSED);
		TrancheId second = trancheOf(plan, 2);
		plan.passTime(by("system", NOON.plus(Duration.ofDays(180))));

		assertThat(unmet(() -> plan.requestTranche(second, new RequestTranche(Set.of(), false, null), by("officer"))))
			.containsExactly("evidence-missing", "previous-tranche-unconfirmed", "visit-unsatisfactory");

		TrancheVerb.CONFIRM.on(plan);
		assertThat(unmet(() -> plan.requestTranche(second, new RequestTranche(Set.of(), null, null), by("officer"))))
			.containsExactly("evidence-missing");
	}

	@Test
	void asksForNothingWhilePausedOrDisputed() {
		ReintegrationPlan paused = TrancheVerb.withTranche(TrancheStatus.DUE);
		paused.suspend(because(), by("manager"));
		ReintegrationPlan disputed = MeasureVerb.withMeasure(MeasureStatus.DISPUTED);
		disputed.passTime(by("system", NOON.plus(Duration.ofDays(60))));

		assertThat(unmet(() -> TrancheVerb.REQUEST.on(paused))).containsExactly("plan-not-active");
		assertThat(unmet(() -> TrancheVerb.REQUEST.on(disputed))).containsExactly("visit-unsatisfactory");
	}

	@Test
	void takesThreePeopleToPay() {
		ReintegrationPlan requested = TrancheVerb.withTranche(TrancheStatus.REQUESTED);
		ReintegrationPlan approved = TrancheVerb.withTranche(TrancheStatus.APPROVED);
		TrancheId first = trancheOf(approved, 1);

		assertThat(unmet(() -> requested.approveTranche(trancheOf(requested, 1), by("officer"))))
			.containsExactly("maker-is-checker");
		assertThat(unmet(() -> approved.disburseTranche(first, true, by("officer"))))
			.containsExactly("maker-is-checker");
		assertThat(unmet(() -> approved.disburseTranche(first, true, by("manager"))))
			.containsExactly("maker-is-checker");

		approved.disburseTranche(first, true,
				new Act(new UUID(7, 0), "manager", "finance-officer", NOON, rules(2), WorkingWeek.ENTRIES));
		assertThat(approved.tranches().of(first).map(Tranche::status)).contains(TrancheStatus.DISBURSED);
	}

	@Test
	void paysOnlyBoundMoneyOfAnAgreementThatIsNotClosed() {
		ReintegrationPlan plan = TrancheVerb.withTranche(TrancheStatus.APPROVED);
		TrancheId first = trancheOf(plan, 1);

		assertThat(unmet(() -> plan.disburseTranche(first, false, by("finance")))).containsExactly("agreement-closed");

		plan.fundsReleased(RESERVATION);
		assertThat(unmet(() -> plan.disburseTranche(first, true, by("finance"))))
			.containsExactly("funds-not-committed");
	}

	@Test
	void isConfirmedByReceiptAndFailsForAReason() {
		ReintegrationPlan plan = TrancheVerb.withTranche(TrancheStatus.DISBURSED);
		TrancheId first = trancheOf(plan, 1);

		assertThat(unmet(() -> plan.confirmTranche(first, new ConfirmTranche(null, null, null), by("officer"))))
			.containsExactly("receipt-missing");
		assertThat(unmet(() -> plan.failTranche(first, Because.unsaid(), by("officer"))))
			.containsExactly("reason-missing");
	}

	@Test
	void fallsDueOnItsDayOnceAndExpiresWithTheEndOfSupport() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		assertThat(plan.nextOn()).isEqualTo(DUE);

		plan.passTime(by("system", NOON.plus(Duration.ofDays(60))));
		plan.passTime(by("system", NOON.plus(Duration.ofDays(60))));
		assertThat(plan.recorded().stream().filter(TrancheEvent.TrancheDue.class::isInstance)).hasSize(1);
		assertThat(plan.nextOn()).isEqualTo(DUE.plusMonths(3));

		plan.passTime(by("system", NOON.plus(Duration.ofDays(400))));
		assertThat(plan.tranches().all()).allMatch((tranche) -> tranche.status() == TrancheStatus.EXPIRED);
		assertThat(plan.nextOn()).isNull();
	}

	@Test
	void leavesNothingOpenBehindWhenThePersonDeclines() {
		ReintegrationPlan plan = MeasureVerb.withMeasure(MeasureStatus.ORDERED);

		plan.decline(DeclinePlan.silently(), by("officer"));

		assertThat(plan.measures().open()).isEmpty();
		assertThat(plan.tranches().open()).isEmpty();
		assertThat(plan.recorded().getLast()).isInstanceOf(ReintegrationPlanEvent.ReintegrationPlanDeclined.class);
	}

	private static List<String> unmet(ThrowingCallable verb) {
		return catchThrowableOfType(Refusal.ConditionsUnmet.class, verb).unmet().keySet().stream().sorted().toList();
	}

}
