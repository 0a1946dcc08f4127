/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.EntrustedMovements;
import org.rihla.returns.movement.Itineraries;
import org.rihla.returns.movement.TravelDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** What follows for plans from what happened elsewhere. */
@Service
class FollowingReturns {

	private static final Logger log = LoggerFactory.getLogger(FollowingReturns.class);

	private final AggregateStore<ReturnPlan, PlanId> plans;

	private final PlanQueries queries;

	private final CaseProjection cases;

	private final Openings openings;

	private final Itineraries itineraries;

	private final EntrustedMovements movements;

	private final PlanActs acts;

	FollowingReturns(AggregateStore<ReturnPlan, PlanId> plans, PlanQueries queries, CaseProjection cases,
			Openings openings, Itineraries itineraries, EntrustedMovements movements, PlanActs acts) {
		this.plans = plans;
		this.queries = queries;
		this.cases = cases;
		this.openings = openings;
		this.itineraries = itineraries;
		this.movements = movements;
		this.acts = acts;
	}

	/**
	 * Opens a plan for a group that was found eligible, unless one of them is in an open
	 * plan or all are home.
	 */
	void open(CaseId caseId, Eligibility eligibility, Cause cause) {
		this.cases.put(caseId, eligibility);
		Opening opening = this.openings.next(this.cases.find(caseId).orElseThrow(), cause.commandUuid());
		if (!opening.conditions().stream().allMatch(Condition::met)) {
			log.info("case {} opens no plan beside an open one or for people who are home", caseId.value());
			return;
		}
		this.plans.create(cause, () -> ReturnPlan.open(opening, this.acts.act(cause).now()));
		log.info("plan {} is open for case {}", opening.planId().value(), caseId.value());
	}

	/** Where the case stands now: it says whether a plan may be opened. */
	void learnOfPhase(CaseId caseId, String phase) {
		this.cases.put(caseId, phase);
	}

	/** Plans go with their case to another owner, team or office. */
	void follow(CaseId caseId, Assignment assignment, Cause cause) {
		this.cases.put(caseId, assignment);
		this.queries.plansOf(caseId).forEach((id) -> {
			this.plans.update(id, cause,
					(plan) -> plan.follow(assignment.ownerId(), assignment.teamCode(), assignment.officeCode()));
			this.movements.entrust(id, cause);
		});
	}

	/** A plan that was opened while its case changed hands, or was stopped, follows. */
	void settle(PlanId id, CaseId caseId, Cause cause) {
		this.cases.find(caseId).ifPresent((known) -> this.plans.update(id, cause, (plan) -> {
			Assignment assignment = known.assignment();
			if (assignment != null) {
				plan.follow(assignment.ownerId(), assignment.teamCode(), assignment.officeCode());
			}
			known.holds()
				.forEach((hold) -> new Interrupting(plan).hold(hold.holdId(), hold.personIds(), this.acts.act(cause)));
		}));
	}

	void learnOfFacts(CaseId caseId, int version, Cause cause) {
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause,
					(plan) -> new Learning(plan).learnOfFacts(version, this.acts.act(cause))));
	}

	/** People parted from a plan: theirs begins beside it. */
	void openBeside(PlanId original, PlanId sibling, Cause cause) {
		ReturnPlan plan = this.plans.find(original).orElseThrow();
		this.plans.create(cause, () -> ReturnPlan.beside(plan, sibling, this.acts.act(cause).now()));
		log.info("plan {} goes on beside plan {}", sibling.value(), original.value());
	}

	/** The case has placed a blocking hold. */
	void hold(CaseId caseId, UUID holdId, Set<PersonId> persons, Cause cause) {
		this.cases.hold(caseId, holdId, persons);
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause,
					(plan) -> new Interrupting(plan).hold(holdId, persons, this.acts.act(cause))));
	}

	/** The case has released it. */
	void release(CaseId caseId, UUID holdId, Cause cause) {
		this.cases.release(caseId, holdId);
		this.queries.plansOf(caseId)
			.forEach((id) -> this.plans.update(id, cause,
					(plan) -> new Interrupting(plan).release(holdId, this.acts.act(cause))));
	}

	/** The case is closed: nobody who has not left returns by it. */
	void close(CaseId caseId, Cause cause) {
		this.cases.put(caseId, "CLOSED");
		this.queries.plansOf(caseId)
			.forEach(
					(id) -> this.plans.update(id, cause, (plan) -> new Interrupting(plan).close(this.acts.act(cause))));
	}

	void holdSeats(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause,
				(plan) -> new Ticketing(plan).holdSeats(answer.movementId(), answer.until(), this.acts.act(cause)));
	}

	void missSeats(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause,
				(plan) -> new Ticketing(plan).missSeats(answer.movementId(), this.acts.act(cause)));
	}

	void ticket(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		TravelDates dates = this.itineraries.datesOf(answer.movementId());
		this.plans.update(answer.planId(), cause,
				(plan) -> new Ticketing(plan).ticket(answer.movementId(), dates, this.acts.act(cause)));
	}

	void loseSeats(ReturnEventListener.SeatsAnswered answer, Cause cause) {
		this.plans.update(answer.planId(), cause,
				(plan) -> new Ticketing(plan).loseSeats(answer.movementId(), this.acts.act(cause)));
	}

	/** A movement flies otherwise: each of its plans is looked at again. */
	void rebook(ReturnEventListener.MovementMoved moved, Cause cause) {
		TravelDates dates = this.itineraries.datesOf(moved.movementId());
		known(moved.planIds()).forEach((id) -> this.plans.update(id, cause,
				(plan) -> new Ticketing(plan).rebook(moved.movementId(), dates, this.acts.act(cause))));
	}

	void loseMovement(ReturnEventListener.MovementMoved moved, Cause cause) {
		known(moved.planIds()).forEach((id) -> this.plans.update(id, cause,
				(plan) -> new Ticketing(plan).loseSeats(moved.movementId(), this.acts.act(cause))));
	}

	/** A movement may name a plan whose case has been erased meanwhile. */
	private List<PlanId> known(List<PlanId> named) {
		return named.stream().filter((id) -> this.plans.find(id).isPresent()).toList();
	}

}
