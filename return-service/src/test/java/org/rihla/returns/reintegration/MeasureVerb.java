/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.function.Consumer;

import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.delivery.Check;
import org.rihla.returns.reintegration.delivery.DeliverMeasure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.OrderMeasure;
import org.rihla.returns.reintegration.delivery.ProcureMeasure;
import org.rihla.returns.reintegration.delivery.RecordHandOver;
import org.rihla.returns.reintegration.delivery.VerifyMeasure;

import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.firstMeasure;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;

/** All verbs of a measure, each with what meets its conditions. */
enum MeasureVerb {

	PROCURE((plan) -> plan.procure(measure(plan), new ProcureMeasure(3, words("cheapest")), by("officer"))),
	ORDER((plan) -> plan.order(measure(plan), new OrderMeasure(DUE), true, by("officer"))),
	DELIVER((plan) -> plan.deliver(measure(plan), new DeliverMeasure(words("there"), true, null, null), by("partner"))),
	HAND_OVER((plan) -> plan.recordHandOver(measure(plan), new RecordHandOver(null, null), by("officer"))),
	VERIFY((plan) -> plan.verify(measure(plan), looked(Check.Outcome.RECEIVED), by("officer"))),
	DISPUTE((plan) -> plan.verify(measure(plan), looked(Check.Outcome.RECEIVED_WITH_ISSUES), by("officer"))),
	CANCEL((plan) -> plan.cancelMeasure(measure(plan), because(), by("officer")));

	private final Consumer<ReintegrationPlan> act;

	MeasureVerb(Consumer<ReintegrationPlan> act) {
		this.act = act;
	}

	void on(ReintegrationPlan plan) {
		this.act.accept(plan);
	}

	/** A plan on whose first measure it was just done. */
	ReintegrationPlan done() {
		ReintegrationPlan plan = withMeasure(switch (this) {
			case PROCURE, CANCEL -> MeasureStatus.PLANNED;
			case ORDER -> MeasureStatus.PROCURING;
			case DELIVER -> MeasureStatus.ORDERED;
			case HAND_OVER, VERIFY, DISPUTE -> MeasureStatus.DELIVERED;
		});
		on(plan);
		return plan;
	}

	/** An active plan whose first measure has come this far. */
	static ReintegrationPlan withMeasure(MeasureStatus status) {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		switch (status) {
			case PLANNED -> {
			}
			case PROCURING -> PROCURE.on(plan);
			case ORDERED -> through(plan, PROCURE, ORDER);
			case DELIVERED -> through(plan, PROCURE, ORDER, DELIVER);
			case VERIFIED -> through(plan, PROCURE, ORDER, DELIVER, VERIFY);
			case DISPUTED -> through(plan, PROCURE, ORDER, DELIVER, DISPUTE);
			case CANCELLED -> CANCEL.on(plan);
		}
		return plan;
	}

	private static void through(ReintegrationPlan plan, MeasureVerb... verbs) {
		for (MeasureVerb verb : verbs) {
			verb.on(plan);
		}
	}

	private static MeasureId measure(ReintegrationPlan plan) {
		return firstMeasure(plan);
	}

	private static VerifyMeasure looked(Check.Outcome outcome) {
		return new VerifyMeasure(Check.By.VISIT, outcome, words("seen"), null, null);
	}

}
