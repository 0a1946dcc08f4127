/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/** Lists of plans. */
@Component
class PlanQueries {

	private static final int PAGE = 50;

	private static final int OF_ONE_CASE = 250;

	private static final int OF_ONE_RUN = 500;

	private static final List<String> HOME = List.of("ARRIVED", "COMPLETED");

	private static final int AT_A_LOOK = 500;

	private static final int MOST_BOOKED = 100_000;

	private static final List<String> UNDER_WAY = Arrays.stream(ReturnPlanStatus.values())
		.filter(ReturnPlanStatus::beforeBoarding)
		.map(Enum::name)
		.toList();

	private static final List<String> OPEN = Arrays.stream(ReturnPlanStatus.values())
		.filter(ReturnPlanStatus::open)
		.map(Enum::name)
		.toList();

	private final AggregateStore<ReturnPlan, PlanId> plans;

	PlanQueries(AggregateStore<ReturnPlan, PlanId> plans) {
		this.plans = plans;
	}

	/** The newest plans that the caller may see, of one case if one is named. */
	List<ReturnPlan> list(@Nullable CaseId caseId, Access access) {
		return this.plans.list((caseId != null) ? ofCase(caseId) : Filters.empty(), access, PAGE);
	}

	/** All plans of a case, whoever may see them. */
	List<PlanId> plansOf(CaseId caseId) {
		return this.plans.ids(ofCase(caseId), OF_ONE_CASE);
	}

	/** Plans in which this person is on the way, whoever may see them. */
	List<PlanId> openPlansOf(PersonId person) {
		return this.plans.ids(Filters.and(of(person), Filters.in("state.status", OPEN)), OF_ONE_CASE);
	}

	/** Plans on the way whose arrival should have been confirmed by now. */
	List<PlanId> arrivalOverdue(Instant now) {
		return this.plans.ids(Filters.lte("state.parts.underway.alarmAt", now.toString()), OF_ONE_RUN);
	}

	/**
	 * Plans with papers that have run out, or of which nobody was told that they will.
	 */
	List<PlanId> expiring(LocalDate today, LocalDate warned) {
		Bson documents = Filters.elemMatch("papers.documents",
				Filters.and(Filters.eq("state", "ISSUED"), Filters.or(Filters.lt("validUntil", today.toString()),
						Filters.and(Filters.lte("validUntil", warned.toString()), Filters.eq("expiryTold", false)))));
		Bson permits = Filters.elemMatch("papers.permits",
				Filters.and(Filters.eq("state", "GRANTED"), Filters.lt("validUntil", today.toString())));
		return this.plans.ids(Filters.and(Filters.in("state.status", UNDER_WAY),
				Filters.elemMatch("state.group.travellers", Filters.or(documents, permits))), AT_A_LOOK);
	}

	/** Plans that have seats or tickets. */
	List<PlanId> booked() {
		return this.plans.ids(Filters.in("state.status", List.of("HELD", "TICKETED", "READY")), MOST_BOOKED);
	}

	/** Whether the person is home by a plan of this case. */
	boolean arrived(CaseId caseId, PersonId person) {
		return !this.plans.ids(Filters.and(ofCase(caseId), of(person), Filters.in("state.status", HOME)), 1).isEmpty();
	}

	/** These plans, in one read, whoever may see them. */
	List<ReturnPlan> all(Collection<PlanId> ids) {
		List<String> wanted = ids.stream().map((id) -> id.value().toString()).toList();
		return this.plans.lists().everywhere(Filters.in("_id", wanted), Math.max(1, wanted.size()));
	}

	/** The plan that this command has opened. */
	Optional<PlanId> openedUnder(UUID command) {
		return this.plans.ids(Filters.eq("state.openedUnder", command.toString()), 1).stream().findFirst();
	}

	private static Bson of(PersonId person) {
		return Filters.eq("state.group.travellers.personId", person.value().toString());
	}

	private static Bson ofCase(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
