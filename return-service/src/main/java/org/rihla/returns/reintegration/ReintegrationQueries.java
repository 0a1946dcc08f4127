/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

import org.springframework.stereotype.Component;

/** Lists of plans. */
@Component
class ReintegrationQueries {

	private static final int DUE_AT_ONCE = 1000;

	/** More than any case or person has. */
	private static final int MOST = 250;

	private static final List<String> OPEN = Arrays.stream(ReintegrationPlanStatus.values())
		.filter(ReintegrationPlanStatus::open)
		.map(Enum::name)
		.toList();

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	ReintegrationQueries(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans) {
		this.plans = plans;
	}

	/** A page of what the caller may see, of one case or of all, the oldest first. */
	List<Placed<ReintegrationPlan>> page(@Nullable CaseId caseId, @Nullable List<?> after, Access access, int limit) {
		return this.plans.lists()
			.page((caseId != null) ? ofCase(caseId) : Filters.empty(), ListOrder.by(), after, access, limit);
	}

	/** All plans of a case. */
	List<ReintegrationPlanId> plansOf(CaseId caseId) {
		return this.plans.ids(ofCase(caseId), MOST);
	}

	/** All plans of a person, finished ones too. */
	List<ReintegrationPlanId> plansOf(PersonId person) {
		return this.plans.ids(of(person), MOST);
	}

	/** The person's current plan: one, or none. */
	List<ReintegrationPlanId> openPlansOf(PersonId person) {
		return this.plans.ids(Filters.and(of(person), Filters.in("state.status", OPEN)), MOST);
	}

	/** The plan that this command has begun. */
	Optional<ReintegrationPlanId> draftedUnder(UUID command) {
		return this.plans.ids(Filters.eq("state.draftedUnder", command.toString()), 1).stream().findFirst();
	}

	/** Those for which a day has come. */
	List<ReintegrationPlanId> due(LocalDate today) {
		return this.plans.ids(Filters.lte("state.nextOn", today.toString()), DUE_AT_ONCE);
	}

	private static Bson of(PersonId person) {
		return Filters.eq("state.personId", person.value().toString());
	}

	private static Bson ofCase(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
