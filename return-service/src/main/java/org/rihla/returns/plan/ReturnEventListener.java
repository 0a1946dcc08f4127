/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Cause;
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

	private final FollowingFunds funds;

	ReturnEventListener(Inbox inbox, FollowingReturns returns, FollowingFunds funds) {
		this.inbox = inbox;
		this.returns = returns;
		this.funds = funds;
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
				money(event, (paid, cause) -> this.funds.fundsReserved(paid, event.subject(), cause));
			case "funding.committed" -> money(event, this.funds::fundsCommitted);
			case "funding.spent" -> money(event, this.funds::fundsSpent);
			case "funding.commitmentRefused" -> money(event, this.funds::fundsRefused);
			case "funding.released", "funding.reservationExpired" -> money(event, this.funds::fundsReleased);
			case "waitlist.entered" -> money(event, this.funds::waitForFunds);
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void settle(PlanOpened opened, ReceivedEvent event) {
		this.returns.settle(opened.planId(), new CaseId(opened.caseId()), event.cause());
	}

	/** Money of what comes after the return is not the plan's. */
	private static void money(ReceivedEvent event, BiConsumer<FundsMoved, Cause> reaction) {
		FundsMoved moved = event.read(FundsMoved.class);
		if (!"REINTEGRATION".equals(moved.kind())) {
			reaction.accept(moved, event.cause());
		}
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

	/**
	 * What is read of money that was reserved, committed, spent or released, or is waited
	 * for.
	 */
	record FundsMoved(PlanId planId, @Nullable String kind, @Nullable UUID requestId, @Nullable UUID reservationId) {

		UUID request() {
			return known(this.requestId, "request");
		}

		UUID reservation() {
			return known(this.reservationId, "reservation");
		}

		private UUID known(@Nullable UUID id, String what) {
			if (id == null) {
				throw new IllegalStateException("money of plan " + this.planId.value() + " without " + what);
			}
			return id;
		}

	}

}
