/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Finds movements: for the list, and those that an event or a moment concerns. */
@Component
class MovementQueries {

	private static final ListOrder BY_MONTH = ListOrder.by("state.plannedMonth");

	private static final int OF_ONE_PLAN = 250;

	private static final int OF_ONE_RUN = 1000;

	private final AggregateStore<Movement, MovementId> movements;

	MovementQueries(AggregateStore<Movement, MovementId> movements) {
		this.movements = movements;
	}

	/** A part of what the caller may see, by month. */
	List<Placed<Movement>> page(MovementFilter filter, @Nullable List<Object> after, Access access, int limit) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.in("state.status", filter.statuses().stream().map(Enum::name).toList()));
		if (filter.office() != null) {
			criteria.add(Filters.eq("state.officeCode", filter.office()));
		}
		if (filter.from() != null) {
			criteria.add(Filters.gte("state.plannedMonth", filter.from().toString()));
		}
		return this.movements.lists().page(Filters.and(criteria), BY_MONTH, after, access, limit);
	}

	/** The one that a page ended with, if the caller still may see it. */
	@Nullable Movement one(String id, Access access) {
		List<Movement> found = this.movements.lists().some(Filters.eq("_id", id), access, 1);
		return found.isEmpty() ? null : found.getFirst();
	}

	/** Movements on which a group has or had seats, for listeners. */
	List<MovementId> movementsOf(PlanId plan) {
		return this.movements.ids(Filters.eq("state.seating.all.planId", plan.value().toString()), OF_ONE_PLAN);
	}

	/** Those on which somebody of the case has or had seats. */
	List<MovementId> movementsOf(CaseId caseId) {
		return this.movements.ids(Filters.eq("state.seating.all.caseId", caseId.value().toString()), OF_ONE_PLAN);
	}

	/** Those on which a hold is over. */
	List<MovementId> holdsOver(Instant now) {
		return this.movements.ids(Filters.lte("state.nextEnd", now.toString()), OF_ONE_RUN);
	}

}
