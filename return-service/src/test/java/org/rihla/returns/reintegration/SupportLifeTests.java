/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.TrancheStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.signed;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.ACTIVATE;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.AMEND;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.APPROVE;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.ASSESS;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.COMPLETE;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.DECLINE;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.PROPOSE;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.REJECT;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.RESUME;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.SEND_BACK;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.SUBMIT;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.SUSPEND;
import static org.rihla.returns.reintegration.ReintegrationPlanVerb.TERMINATE;

/**
 * Which verbs a plan, a measure and a tranche obey where they stand: all, and no others.
 */
class SupportLifeTests {

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(ReintegrationPlanStatus status) {
		Set<ReintegrationPlanVerb> expected = switch (status) {
			case DRAFT -> EnumSet.of(PROPOSE, ASSESS, DECLINE, TERMINATE);
			case ASSESSED -> EnumSet.of(PROPOSE, SUBMIT, DECLINE, TERMINATE);
			case SUBMITTED -> EnumSet.of(APPROVE, SEND_BACK, REJECT, DECLINE, TERMINATE);
			case APPROVED -> EnumSet.of(ACTIVATE, DECLINE, TERMINATE);
			case ACTIVE -> EnumSet.of(AMEND, SUSPEND, COMPLETE, DECLINE, TERMINATE);
			case SUSPENDED -> EnumSet.of(RESUME, DECLINE, TERMINATE);
			case COMPLETED, REJECTED, DECLINED, TERMINATED -> EnumSet.noneOf(ReintegrationPlanVerb.class);
		};

		Set<ReintegrationPlanVerb> obeyed = EnumSet.allOf(ReintegrationPlanVerb.class);
		obeyed.removeIf((verb) -> refused(() -> verb.on(planIn(status))));

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void worksOnAnAmendmentWhileThePlanIsActive() {
		assertThat(obeyedBy(1)).isEqualTo(EnumSet.of(PROPOSE, SUBMIT, SUSPEND, COMPLETE, DECLINE, TERMINATE));
		assertThat(obeyedBy(2))
			.isEqualTo(EnumSet.of(APPROVE, SEND_BACK, REJECT, SUSPEND, COMPLETE, DECLINE, TERMINATE));
	}

	@ParameterizedTest
	@EnumSource
	void leadsAMeasureByExactlyTheVerbsOfItsStatus(MeasureStatus status) {
		Set<MeasureVerb> expected = switch (status) {
			case PLANNED -> EnumSet.of(MeasureVerb.PROCURE, MeasureVerb.CANCEL);
			case PROCURING -> EnumSet.of(MeasureVerb.ORDER, MeasureVerb.CANCEL);
			case ORDERED -> EnumSet.of(MeasureVerb.DELIVER, MeasureVerb.CANCEL);
			case DELIVERED -> EnumSet.of(MeasureVerb.HAND_OVER, MeasureVerb.VERIFY, MeasureVerb.DISPUTE);
			case DISPUTED -> EnumSet.of(MeasureVerb.DELIVER, MeasureVerb.CANCEL);
			case VERIFIED, CANCELLED -> EnumSet.noneOf(MeasureVerb.class);
		};

		Set<MeasureVerb> obeyed = EnumSet.allOf(MeasureVerb.class);
		obeyed.removeIf((verb) -> refused(() -> verb.on(MeasureVerb.withMeasure(status))));

		assertThat(obeyed).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void leadsATrancheByExactlyTheVerbsOfItsStatus(TrancheStatus status) {
		Set<TrancheVerb> expected = switch (status) {
			case PLANNED -> EnumSet.of(TrancheVerb.CANCEL);
			case DUE -> EnumSet.of(TrancheVerb.REQUEST, TrancheVerb.CANCEL);
			case REQUESTED -> EnumSet.of(TrancheVerb.APPROVE, TrancheVerb.SEND_BACK, TrancheVerb.CANCEL);
			case APPROVED -> EnumSet.of(TrancheVerb.DISBURSE, TrancheVerb.CANCEL);
			case DISBURSED -> EnumSet.of(TrancheVerb.CONFIRM, TrancheVerb.FAIL);
			case FAILED -> EnumSet.of(TrancheVerb.REQUEST);
			case CONFIRMED, CANCELLED, EXPIRED -> EnumSet.noneOf(TrancheVerb.class);
		};

		Set<TrancheVerb> obeyed = EnumSet.allOf(TrancheVerb.class);
		obeyed.removeIf((verb) -> refused(() -> verb.on(TrancheVerb.withTranche(status))));

		assertThat(obeyed).isEqualTo(expected);
	}

	private static Set<ReintegrationPlanVerb> obeyedBy(int stage) {
		Set<ReintegrationPlanVerb> obeyed = EnumSet.allOf(ReintegrationPlanVerb.class);
		obeyed.removeIf((verb) -> refused(() -> verb.on(amending(stage))));
		return obeyed;
	}

	private static ReintegrationPlan amending(int stage) {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		plan.amend(because(), by("officer"));
		if (stage == 2) {
			plan.submit(signed(), by("officer"));
		}
		return plan;
	}

	private static boolean refused(Runnable verb) {
		return catchThrowable(verb::run) instanceof TransitionNotAllowed;
	}

}
