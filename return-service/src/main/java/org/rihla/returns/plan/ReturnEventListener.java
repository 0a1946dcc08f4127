/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a plan hears from movements, money and of its own beginning. */
@Component("planReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final FollowingReturns returns;

	ReturnEventListener(Inbox inbox, FollowingReturns returns) {
		this.inbox = inbox;
		this.returns = returns;
	}

	@KafkaListener(id = "return-service.plan.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.planOpened" -> settle(event.read(PlanOpened.class), event);
			case "return.travellersSplit" -> part(event.read(TravellersSplit.class), event);
			case "movement.seatsHeld" -> this.returns.holdSeats(event.read(SeatsAnswered.class), event.cause());
			case "movement.seatsRefused" -> this.returns.missSeats(event.read(SeatsAnswered.class), event.cause());
			case "movement.seatsTicketed" -> this.returns.ticket(event.read(SeatsAnswered.class), event.cause());
			case "movement.holdExpired" -> this.returns.loseSeats(event.read(SeatsAnswered.class), event.cause());
			case "movement.seatsReleased" -> release(event.read(SeatsReleased.class), event);
			case "movement.changed" -> this.returns.rebook(event.read(MovementMoved.class), event.cause());
			case "movement.cancelled" -> this.returns.loseMovement(event.read(MovementMoved.class), event.cause());
			case "funding.reserved" ->
				this.returns.fundsReserved(event.read(FundsMoved.class), event.subject(), event.cause());
			case "funding.committed" -> this.returns.fundsCommitted(event.read(FundsMoved.class), event.cause());
			case "funding.released" -> this.returns.fundsReleased(event.read(FundsMoved.class), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void settle(PlanOpened opened, ReceivedEvent event) {
		this.returns.settle(opened.planId(), new CaseId(opened.caseId()), event.cause());
	}

	/** Seats that the plan itself gave up it need not hear of. */
	private void release(SeatsReleased seats, ReceivedEvent event) {
		if (!seats.actorRole().equals(event.cause().actorRole())) {
			this.returns.loseSeats(new SeatsAnswered(seats.planId(), seats.movementId(), null), event.cause());
		}
	}

	private void part(TravellersSplit split, ReceivedEvent event) {
		this.returns.openBeside(split.planId(), split.siblingPlanId(), event.cause());
	}

	/** What is read of the event that people go on in a plan of their own. */
	record TravellersSplit(PlanId planId, PlanId siblingPlanId) {
	}

	/** What is read of the event that a plan was opened. */
	record PlanOpened(PlanId planId, UUID caseId) {
	}

	/** What is read of a movement's answer about seats. */
	record SeatsAnswered(PlanId planId, MovementId movementId, @Nullable Instant until) {
	}

	/** What is read of seats that are free again, by whomever. */
	record SeatsReleased(PlanId planId, MovementId movementId, String actorRole) {
	}

	/** What is read of a movement that flies otherwise, or not at all. */
	record MovementMoved(MovementId movementId, List<PlanId> planIds) {
	}

	/** What is read of money that was reserved, committed or released. */
	record FundsMoved(PlanId planId, UUID reservationId) {
	}

}
