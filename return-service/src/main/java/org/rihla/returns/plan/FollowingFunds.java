/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Service;

/** What follows for plans from what became of their money. */
@Service
class FollowingFunds {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanActs acts;

	FollowingFunds(AggregateStore<ReturnPlan, PlanId> plans, PlanActs acts) {
		this.plans = plans;
		this.acts = acts;
	}

	/** What an earlier request brings too late is about to be released. */
	void fundsReserved(ReturnEventListener.FundsMoved money, UUID agreement, Cause cause) {
		this.plans.update(money.planId(), cause, (plan) -> {
			Paying paying = new Paying(plan);
			if (paying.asksFor(money.request())) {
				paying.fundsReserved(money.reservation(), agreement, this.acts.act(cause));
			}
		});
	}

	void fundsCommitted(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> new Paying(plan).fundsCommitted(money.reservation(), this.acts.act(cause)));
	}

	void fundsSpent(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> new Paying(plan).fundsSpent(money.reservation(), this.acts.act(cause)));
	}

	void fundsReleased(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> new Paying(plan).fundsReleased(money.reservation(), this.acts.act(cause)));
	}

	void fundsRefused(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> new Paying(plan).fundsRefused(money.reservation(), this.acts.act(cause)));
	}

	void waitForFunds(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause, (plan) -> new Paying(plan).waitForFunds(this.acts.act(cause)));
	}

}
