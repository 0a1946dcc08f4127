/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Consumer;

import org.rihla.returns.reintegration.agreed.Evidence;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.ConfirmTranche;
import org.rihla.returns.reintegration.delivery.RequestTranche;
import org.rihla.returns.reintegration.delivery.TrancheStatus;

import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.trancheOf;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;

/** All verbs of a tranche, each with what meets its conditions. */
enum TrancheVerb {

	REQUEST((plan) -> plan.requestTranche(first(plan), asked(), by("officer"))),
	APPROVE((plan) -> plan.approveTranche(first(plan), by("manager"))),
	SEND_BACK((plan) -> plan.sendBackTranche(first(plan), because(), by("manager"))),
	DISBURSE((plan) -> plan.disburseTranche(first(plan), true, by("finance"))),
	CONFIRM((plan) -> plan.confirmTranche(first(plan), new ConfirmTranche(words("receipt"), null, null),
			by("officer"))),
	FAIL((plan) -> plan.failTranche(first(plan), because(), by("officer"))),
	CANCEL((plan) -> plan.cancelTranche(first(plan), because(), by("manager")));

	private final Consumer<ReintegrationPlan> act;

	TrancheVerb(Consumer<ReintegrationPlan> act) {
		this.act = act;
	}

	void on(ReintegrationPlan plan) {
		this.act.accept(plan);
	}

	/** A plan on whose first tranche it was just done. */
	ReintegrationPlan done() {
		ReintegrationPlan plan = withTranche(switch (this) {
			case REQUEST, CANCEL -> TrancheStatus.DUE;
			case APPROVE, SEND_BACK -> TrancheStatus.REQUESTED;
			case DISBURSE -> TrancheStatus.APPROVED;
			case CONFIRM, FAIL -> TrancheStatus.DISBURSED;
		});
		on(plan);
		return plan;
	}

	/** An active plan whose first tranche has come this far. */
	static ReintegrationPlan withTranche(TrancheStatus status) {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		if (status == TrancheStatus.PLANNED) {
			return plan;
		}
		if (status == TrancheStatus.EXPIRED) {
			plan.passTime(by("system", DUE.plusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant()));
			return plan;
		}
		plan.passTime(by("system", DUE.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
		switch (status) {
			case PLANNED, DUE, EXPIRED -> {
			}
			case REQUESTED -> REQUEST.on(plan);
			case APPROVED -> through(plan, REQUEST, APPROVE);
			case DISBURSED -> through(plan, REQUEST, APPROVE, DISBURSE);
			case CONFIRMED -> through(plan, REQUEST, APPROVE, DISBURSE, CONFIRM);
			case FAILED -> through(plan, REQUEST, APPROVE, DISBURSE, FAIL);
			case CANCELLED -> CANCEL.on(plan);
		}
		return plan;
	}

	static RequestTranche asked() {
		return new RequestTranche(Set.of(Evidence.QUOTATION), true, words("the supplier"));
	}

	private static void through(ReintegrationPlan plan, TrancheVerb... verbs) {
		for (TrancheVerb verb : verbs) {
			verb.on(plan);
		}
	}

	private static TrancheId first(ReintegrationPlan plan) {
		return trancheOf(plan, 1);
	}

}
