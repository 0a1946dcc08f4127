/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.returns.CaseId;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.ReintegrationRules;

import org.springframework.stereotype.Service;

/** What follows for plans from what happened elsewhere. */
@Service
class FollowingSupport {

	private final AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans;

	private final ReintegrationQueries queries;

	private final SupportedCaseProjection cases;

	private final ReintegrationRules rules;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	FollowingSupport(AggregateStore<ReintegrationPlan, ReintegrationPlanId> plans, ReintegrationQueries queries,
			SupportedCaseProjection cases, ReintegrationRules rules, LateEntryRule lateEntries, Clock clock) {
		this.plans = plans;
		this.queries = queries;
		this.cases = cases;
		this.rules = rules;
		this.lateEntries = lateEntries;
		this.clock = clock;
	}

	/** Plans go with their case to another owner, team or office. */
	void follow(CaseId caseId, Assignment assignment, Cause cause) {
		this.cases.put(caseId, assignment);
		each(this.queries.plansOf(caseId), cause, (plan) -> plan.follow(assignment));
	}

	void move(CaseId caseId, String office, Cause cause) {
		each(this.queries.plansOf(caseId), cause, (plan) -> plan.moveTo(office));
	}

	/** A plan that was begun while its case moved on catches up with it. */
	void settle(ReintegrationPlanId id, CaseId caseId, Cause cause) {
		SupportedCase known = this.cases.get(caseId);
		this.plans.update(id, cause, (plan) -> {
			if (known.assignment() != null) {
				plan.follow(known.assignment());
			}
			Instant on = known.arrivals().get(plan.whose().personId());
			if (on != null) {
				plan.arrived(on);
			}
		});
	}

	void arrive(ReturnEventListener.Arrived arrival, Cause cause) {
		this.cases.arrived(new CaseId(arrival.caseId()), arrival.personIds(), arrival.occurredOn());
		arrival.personIds()
			.forEach((person) -> each(this.queries.openPlansOf(person), cause,
					(plan) -> plan.arrived(arrival.occurredOn())));
	}

	void learnOfConsent(CaseEventListener.ConsentGiven consent) {
		this.cases.granted(new CaseId(consent.caseId()), new SupportedCase.GivenConsent(consent.personId(),
				consent.purposeCode(), consent.partnerId(), consent.validUntil()));
	}

	/** The person no longer agrees: partners stop seeing what they were asked for. */
	void learnOfEnd(CaseEventListener.ConsentGiven consent, Cause cause) {
		this.cases.ended(new CaseId(consent.caseId()), consent.personId(), consent.purposeCode(), consent.partnerId());
		UUID partner = consent.partnerId();
		if (consent.purposeCode().equals("REFERRAL") && partner != null) {
			each(this.queries.plansOf(consent.personId()), cause, (plan) -> plan.withdrawFrom(partner));
		}
	}

	/** The case is closed. */
	void close(CaseId caseId, Cause cause) {
		inAct(this.queries.plansOf(caseId), cause, ReintegrationPlan::close);
	}

	void fundsReserved(ReturnEventListener.FundsMoved money, Cause cause) {
		funds(money, cause, (plan) -> plan.fundsReserved(money.reservationId(), money.lineId()));
	}

	void fundsCommitted(ReturnEventListener.FundsMoved money, Cause cause) {
		funds(money, cause, (plan) -> plan.fundsCommitted(money.reservationId(), money.lineId()));
	}

	void fundsSpent(ReturnEventListener.FundsMoved money, Cause cause) {
		funds(money, cause, (plan) -> plan.fundsSpent(money.reservationId(), money.lineId()));
	}

	void fundsReleased(ReturnEventListener.FundsMoved money, Cause cause) {
		funds(money, cause, (plan) -> plan.fundsReleased(money.reservationId()));
	}

	private void funds(ReturnEventListener.FundsMoved money, Cause cause, Consumer<ReintegrationPlan> verb) {
		if (money.forSupport() && this.plans.find(money.plan()).isPresent()) {
			this.plans.update(money.plan(), cause, verb);
		}
	}

	private void each(List<ReintegrationPlanId> ids, Cause cause, Consumer<ReintegrationPlan> verb) {
		ids.forEach((id) -> this.plans.update(id, cause, verb));
	}

	private void inAct(List<ReintegrationPlanId> ids, Cause cause, BiConsumer<ReintegrationPlan, Act> verb) {
		Act act = Act.of(cause, this.clock.instant(), this.rules, this.lateEntries);
		each(ids, cause, (plan) -> verb.accept(plan, act));
	}

}
