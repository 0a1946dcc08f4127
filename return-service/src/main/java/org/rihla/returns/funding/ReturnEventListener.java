/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What the money hears from plans. */
@Component("fundingReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final AllocatingFunds funds;

	ReturnEventListener(Inbox inbox, AllocatingFunds funds) {
		this.inbox = inbox;
		this.funds = funds;
	}

	@KafkaListener(id = "return-service.funding.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.fundingRequested" ->
				this.funds.allocate(event.read(FundsWanted.class).request(), event.cause());
			case "return.ticketingRequested" ->
				this.funds.askForCommitment(event.read(OfPlan.class).planId(), event.cause());
			case "return.withdrawn" -> this.funds.release(event.read(OfPlan.class).planId(), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of a plan's request for money. */
	record FundsWanted(UUID caseId, PlanId planId, RequestId requestId, List<Activity> activityCodes, int places) {

		FundingRequest request() {
			return new FundingRequest(this.requestId, this.planId, new CaseId(this.caseId), this.activityCodes,
					this.places);
		}

	}

	/** What is read of an event that is about a plan. */
	record OfPlan(PlanId planId) {
	}

}
