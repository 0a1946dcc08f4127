/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** What follows for plans from what happened elsewhere. */
@Service
class FollowingReturns {

	private static final Logger log = LoggerFactory.getLogger(FollowingReturns.class);

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanQueries queries;

	private final AssignmentProjection assignments;

	private final Programmes programmes;

	private final PlanActs acts;

	FollowingReturns(AggregateStore<ReturnPlan, PlanId> plans, PlanQueries queries, AssignmentProjection assignments,
			Programmes programmes, PlanActs acts) {
		this.plans = plans;
		this.queries = queries;
		this.assignments = assignments;
		this.programmes = programmes;
		this.acts = acts;
	}

	/**
	 * Opens a plan for a group that was found eligible, unless one of them is in an open
	 * plan.
	 */
	void open(CaseEventListener.EligibilityDecided decision, Cause cause) {
		PlanId id = new PlanId(cause.derivedId("plan"));
		List<PlanId> standing = this.queries.openPlansOf(decision.personIds());
		if (standing.stream().anyMatch((plan) -> !plan.equals(id))) {
			log.info("case {} opens no second plan beside {}", decision.caseId(), standing.getFirst().value());
			return;
		}
		Optional<Assignment> assigned = this.assignments.of(new CaseId(decision.caseId()));
		OpenPlan opening = new OpenPlan(new CaseId(decision.caseId()), decision.missionCode(), decision.officeCode(),
				assigned.map(Assignment::ownerId).orElse(null), assigned.map(Assignment::teamCode).orElse(null),
				this.programmes.programme(decision.programmeCode()), decision.personIds());
		this.plans.create(cause, () -> ReturnPlan.open(id, opening, this.acts.act(cause).now()));
		log.info("plan {} opened for case {}", id.value(), decision.caseId());
	}

	/** Plans go with their case to another owner, team or office. */
	void follow(CaseId caseId, Assignment assignment, Cause cause) {
		this.assignments.put(caseId, assignment);
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause,
					(plan) -> plan.follow(assignment.ownerId(), assignment.teamCode(), assignment.officeCode())));
	}

	void learnOfFacts(CaseId caseId, int version, Cause cause) {
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause, (plan) -> plan.learnOfFacts(version)));
	}

	void holdSeats(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause,
				(plan) -> plan.holdSeats(answer.movementId(), answer.until(), this.acts.act(cause)));
	}

	void missSeats(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause, (plan) -> plan.missSeats(answer.movementId(), this.acts.act(cause)));
	}

	void ticket(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause, (plan) -> plan.ticket(answer.movementId(), this.acts.act(cause)));
	}

	void fundsReserved(ReturnEventListener.FundsMoved money, UUID agreement, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> plan.fundsReserved(money.reservationId(), agreement, this.acts.act(cause)));
	}

	void fundsCommitted(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> plan.fundsCommitted(money.reservationId(), this.acts.act(cause)));
	}

	void fundsReleased(ReturnEventListener.FundsMoved money, Cause cause) {
		this.plans.update(money.planId(), cause,
				(plan) -> plan.fundsReleased(money.reservationId(), this.acts.act(cause)));
	}

}
