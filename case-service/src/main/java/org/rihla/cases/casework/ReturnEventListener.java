/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** How a case follows its return. */
@Component
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final AggregateStore<AssistanceCase, CaseId> cases;

	ReturnEventListener(Inbox inbox, AggregateStore<AssistanceCase, CaseId> cases) {
		this.inbox = inbox;
		this.cases = cases;
	}

	@KafkaListener(id = "case-service.casework.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.planOpened" -> follow(event, ReturnNews.Kind.PLAN_OPENED);
			case "return.arrivalConfirmed" -> follow(event, ReturnNews.Kind.ARRIVED);
			case "return.withdrawn" -> follow(event, ReturnNews.Kind.WITHDRAWN);
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void follow(ReceivedEvent event, ReturnNews.Kind kind) {
		Plan plan = event.read(Plan.class);
		ReturnNews news = new ReturnNews(kind, plan.planId(), event.type(), plan.occurredOn());
		this.cases.update(new CaseId(plan.caseId()), event.cause(), (subject) -> subject.follow(news));
	}

	/** What is read of an event about a plan. */
	record Plan(UUID caseId, UUID planId, Instant occurredOn) {

	}

}
