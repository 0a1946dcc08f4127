/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a follow-up hears from returns and from support after them. */
@Component("monitoringReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final FollowingReturnees returnees;

	ReturnEventListener(Inbox inbox, FollowingReturnees returnees) {
		this.inbox = inbox;
		this.returnees = returnees;
	}

	@KafkaListener(id = "return-service.monitoring.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.arrivalConfirmed" -> start(event.read(Arrival.class), event);
			case "reintegration.planDrafted" -> {
				Support plan = event.read(Support.class);
				this.returnees.support(plan.caseId(), plan.personId(), plan.reintegrationPlanId(), event.cause());
			}
			case "reintegration.planCompleted", "reintegration.planDeclined", "reintegration.planTerminated",
					"reintegration.planRejected" -> {
				Support plan = event.read(Support.class);
				this.returnees.supportNoMore(plan.caseId(), plan.personId(), plan.reintegrationPlanId(), event.cause());
			}
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void start(Arrival arrival, ReceivedEvent event) {
		arrival.personIds()
			.forEach((person) -> this.returnees.start(arrival.planId(), person, arrival.occurredOn(), event.cause()));
	}

	/** What is read of an arrival. */
	record Arrival(PlanId planId, List<PersonId> personIds, Instant occurredOn) {
	}

	/** What is read of the beginning and the end of support. */
	record Support(CaseId caseId, PersonId personId, UUID reintegrationPlanId) {
	}

}
