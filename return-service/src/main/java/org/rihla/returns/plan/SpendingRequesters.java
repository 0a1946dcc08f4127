/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Set;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/**
 * For the room of the money: who asked for a plan's money or tickets, since none of them
 * may bind it.
 */
@Component
public class SpendingRequesters {

	private final AggregateStore<ReturnPlan, PlanId> plans;

	SpendingRequesters(AggregateStore<ReturnPlan, PlanId> plans) {
		this.plans = plans;
	}

	/** Subjects of the people who asked. */
	public Set<String> of(PlanId plan) {
		return this.plans.find(plan).map((found) -> found.funding().askedBy()).orElse(Set.of());
	}

}
