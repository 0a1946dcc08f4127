/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.function.Consumer;

import static org.rihla.returns.reintegration.ReintegrationFixtures.FOLLOWED;
import static org.rihla.returns.reintegration.ReintegrationFixtures.LINE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.RESERVATION;
import static org.rihla.returns.reintegration.ReintegrationFixtures.assessed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.finish;
import static org.rihla.returns.reintegration.ReintegrationFixtures.inTwoParts;
import static org.rihla.returns.reintegration.ReintegrationFixtures.proposal;
import static org.rihla.returns.reintegration.ReintegrationFixtures.signed;
import static org.rihla.returns.reintegration.ReintegrationFixtures.words;

/** All verbs of a plan, each with what meets its conditions. */
enum ReintegrationPlanVerb {

	PROPOSE((plan) -> plan.propose(proposal(inTwoParts()), by("officer"))),
	ASSESS((plan) -> plan.assess(assessed(words("later")), true, FollowUp.none(), by("officer"))),
	SUBMIT((plan) -> plan.submit(signed(), by("officer"))), APPROVE((plan) -> {
		plan.fundsReserved(RESERVATION, LINE);
		plan.approve(by("manager"));
	}), SEND_BACK((plan) -> plan.sendBack(because(), by("manager"))),
	REJECT((plan) -> plan.reject(new RejectPlan(words("reason"), true), by("manager"))), ACTIVATE((plan) -> {
		plan.fundsCommitted(RESERVATION, LINE);
		plan.activate(by("officer"));
	}), AMEND((plan) -> plan.amend(because(), by("officer"))),
	SUSPEND((plan) -> plan.suspend(because(), by("manager"))), RESUME((plan) -> plan.resume(because(), by("manager"))),
	COMPLETE((plan) -> {
		if (plan.status() == ReintegrationPlanStatus.ACTIVE) {
			finish(plan);
		}
		plan.complete(new CompletePlan(null), FOLLOWED, by("manager"));
	}), DECLINE((plan) -> plan.decline(DeclinePlan.silently(), by("officer"))),
	TERMINATE((plan) -> plan.terminate(because(), by("manager")));

	private final Consumer<ReintegrationPlan> act;

	ReintegrationPlanVerb(Consumer<ReintegrationPlan> act) {
		this.act = act;
	}

	void on(ReintegrationPlan plan) {
		this.act.accept(plan);
	}

}
