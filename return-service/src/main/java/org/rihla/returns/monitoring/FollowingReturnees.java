/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.plan.ArrivedReturn;
import org.rihla.returns.plan.ArrivedReturns;

import org.springframework.stereotype.Service;

/** What follows for follow-ups from what happened elsewhere. */
@Service
class FollowingReturnees {

	private final AggregateStore<Monitoring, MonitoringId> monitorings;

	private final MonitoringQueries queries;

	private final ReturneeProjection returnees;

	private final ArrivedReturns returns;

	private final Acts acts;

	FollowingReturnees(AggregateStore<Monitoring, MonitoringId> monitorings, MonitoringQueries queries,
			ReturneeProjection returnees, ArrivedReturns returns, Acts acts) {
		this.monitorings = monitorings;
		this.queries = queries;
		this.returnees = returnees;
		this.returns = returns;
		this.acts = acts;
	}

	/** Somebody is home. */
	void start(PlanId plan, PersonId person, Instant arrivedOn, Cause cause) {
		ArrivedReturn home = this.returns.of(plan);
		Act act = this.acts.of(cause.and(person.value().toString()));
		Returnee returnee = new Returnee(home.caseId(), plan, person, home.programmeCode(),
				act.rules().calendarOf(home.programmeCode(), home.close().contains(person)), arrivedOn,
				home.missionCode(), home.officeCode(), home.receivingOfficeCode(), home.ownerId(), home.teamCode());
		this.monitorings.create(cause.and(person.value().toString()),
				() -> Monitoring.start(returnee, this.returnees.of(person), act));
	}

	void support(CaseId caseId, PersonId person, UUID plan, Cause cause) {
		this.returnees.supported(caseId, person, plan);
		learn(person, (around) -> around.supported(plan), cause);
	}

	void supportNoMore(CaseId caseId, PersonId person, UUID plan, Cause cause) {
		this.returnees.supportedNoMore(caseId, person, plan);
		learn(person, (around) -> around.supportedNoMore(plan), cause);
	}

	void allow(CaseId caseId, PersonId person, UUID consent, UUID partner, Cause cause) {
		this.returnees.allowing(caseId, person, consent, partner);
		learn(person, (around) -> around.allowing(consent, partner), cause);
	}

	void allowNoMore(CaseId caseId, PersonId person, UUID consent, Cause cause) {
		this.returnees.allowingNoMore(caseId, person, consent);
		learn(person, (around) -> around.allowingNoMore(consent), cause);
	}

	void close(CaseId caseId, Cause cause) {
		this.queries.allOf(caseId)
			.forEach((id) -> this.monitorings.update(id, cause,
					(monitoring) -> monitoring.closeCase(this.acts.of(cause))));
	}

	void follow(CaseId caseId, UnaryOperator<Returnee> hands, Cause cause) {
		this.queries.allOf(caseId)
			.forEach((id) -> this.monitorings.update(id, cause, (monitoring) -> monitoring.follow(hands)));
	}

	private void learn(PersonId person, UnaryOperator<Around> news, Cause cause) {
		this.queries.allOf(person)
			.forEach((id) -> this.monitorings.update(id, cause,
					(monitoring) -> monitoring.learn(news, this.acts.of(cause))));
	}

}
