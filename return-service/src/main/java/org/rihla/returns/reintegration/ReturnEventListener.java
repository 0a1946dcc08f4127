/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What support hears of arrivals, of its money and of its own beginning. */
@Component("reintegrationReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final FollowingSupport support;

	ReturnEventListener(Inbox inbox, FollowingSupport support) {
		this.inbox = inbox;
		this.support = support;
	}

	@KafkaListener(id = "return-service.reintegration.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.arrivalConfirmed" -> this.support.arrive(event.read(Arrived.class), event.cause());
			case "reintegration.planDrafted" -> settle(event.read(Drafted.class), event);
			case "funding.reserved" -> this.support.fundsReserved(event.read(FundsMoved.class), event.cause());
			case "funding.committed" -> this.support.fundsCommitted(event.read(FundsMoved.class), event.cause());
			case "funding.spent" -> this.support.fundsSpent(event.read(FundsMoved.class), event.cause());
			case "funding.released", "funding.reservationExpired" ->
				this.support.fundsReleased(event.read(FundsMoved.class), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void settle(Drafted drafted, ReceivedEvent event) {
		this.support.settle(drafted.reintegrationPlanId(), new CaseId(drafted.caseId()), event.cause());
	}

	/** What is read of a confirmed arrival. */
	record Arrived(UUID caseId, List<PersonId> personIds, Instant occurredOn) {
	}

	/** What is read of the event that a plan was begun. */
	record Drafted(ReintegrationPlanId reintegrationPlanId, UUID caseId) {
	}

	/** What is read of money that was reserved, committed or released. */
	record FundsMoved(UUID planId, String kind, UUID reservationId, UUID lineId) {

		boolean forSupport() {
			return this.kind.equals("REINTEGRATION");
		}

		ReintegrationPlanId plan() {
			return new ReintegrationPlanId(this.planId);
		}

	}

}
