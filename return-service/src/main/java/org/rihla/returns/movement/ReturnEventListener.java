/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a movement hears from plans. */
@Component("movementReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final SeatingPlans seats;

	ReturnEventListener(Inbox inbox, SeatingPlans seats) {
		this.inbox = inbox;
		this.seats = seats;
	}

	@KafkaListener(id = "return-service.movement.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.seatsRequested" -> this.seats.hold(event.read(SeatsWanted.class), event.cause());
			case "return.ticketingCleared" -> this.seats.clear(event.read(TicketingCleared.class), event.cause());
			case "return.withdrawn" -> this.seats.release(event.read(Withdrawn.class).planId(), event.cause());
			case "return.departed" -> this.seats.depart(event.read(Departed.class), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of a plan's request for seats. */
	record SeatsWanted(UUID caseId, PlanId planId, MovementId movementId, int places) {
	}

	/** What is read of the word that tickets may be bought. */
	record TicketingCleared(PlanId planId, MovementId movementId, @Nullable Instant until) {
	}

	/** What is read of a withdrawal. */
	record Withdrawn(PlanId planId) {
	}

	/** What is read of a departure. */
	record Departed(PlanId planId, MovementId movementId) {
	}

}
