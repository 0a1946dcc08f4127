/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.seat.SeatsAsked;
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
		this.inbox.receive(event, () -> apply(event, event.cause()));
	}

	private void apply(ReceivedEvent event, Cause cause) {
		switch (event.type()) {
			case "return.seatsRequested" -> this.seats.hold(event.read(SeatsWanted.class), cause);
			case "return.ticketingCleared" -> this.seats.clear(event.read(TicketingCleared.class), cause);
			case "return.suspended" -> this.seats.unclear(event.read(OfPlan.class), cause);
			case "return.withdrawn", "return.cancelled", "return.failed" ->
				this.seats.release(event.read(OfPlan.class), cause);
			case "return.travellerWithdrawn" -> this.seats.release(event.read(PeopleStay.class), cause);
			case "return.travellersSplit" -> this.seats.move(event.read(TravellersSplit.class), cause);
			case "return.steppedBack" -> this.seats.releaseUnticketed(event.read(OfPlan.class), cause);
			case "return.receptionRequested", "return.receptionDeclined" ->
				this.seats.entrust(event.read(OfPlan.class), cause);
			case "return.departed" -> this.seats.depart(event.read(OfSeats.class), cause);
			case "return.departureFailed" -> this.seats.stayBehind(event.read(DepartureFailed.class), cause);
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** What is read of a plan's request for seats. */
	record SeatsWanted(UUID caseId, PlanId planId, MovementId movementId, List<PersonId> personIds, int places) {

		SeatsAsked asked() {
			return new SeatsAsked(this.planId, new CaseId(this.caseId), this.personIds, this.places);
		}

	}

	/** What is read of the word that tickets may be bought. */
	record TicketingCleared(PlanId planId, MovementId movementId, @Nullable Instant until) {
	}

	/** What is read when something happens to a whole plan. */
	record OfPlan(PlanId planId) {
	}

	/** What is read when some of a group stay. */
	record PeopleStay(PlanId planId, List<PersonId> personIds) {
	}

	/** What is read when some of a group go on by themselves. */
	record TravellersSplit(PlanId planId, List<PersonId> personIds, PlanId siblingPlanId) {
	}

	/** What is read of a departure. */
	record OfSeats(PlanId planId, MovementId movementId) {
	}

	/** What is read when somebody was not on board. */
	record DepartureFailed(MovementId movementId, List<PersonId> personIds, String reasonGroup) {

		boolean flightCancelled() {
			return this.reasonGroup.equals("FLIGHT_CANCELLED");
		}

	}

}
