/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.PlanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What the waiting list hears of money, and of its own offers. */
@Component("waitlistReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final OfferingPlaces places;

	ReturnEventListener(Inbox inbox, OfferingPlaces places) {
		this.inbox = inbox;
		this.places = places;
	}

	@KafkaListener(id = "return-service.waitlist.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "funding.available" -> this.places.offer(event.read(LineFree.class).lineId(), event.cause());
			case "funding.released" -> lose(event.read(MoneyLost.class), event);
			case "waitlist.entered" -> this.places.offerTo(event.read(OfEntry.class).entryId(), event.cause());
			case "waitlist.offerAccepted", "waitlist.offerDeclined", "waitlist.offerExpired", "waitlist.left" ->
				this.places.settle(event.read(OfEntry.class).entryId(), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void lose(MoneyLost money, ReceivedEvent event) {
		this.places.lose(money.planId(), money.reservationId(), event.cause());
	}

	/** What is read of a line that has something free. */
	record LineFree(UUID lineId) {
	}

	/** What is read of money that was released. */
	record MoneyLost(PlanId planId, UUID reservationId) {
	}

	/** What is read of an event that is about an entry. */
	record OfEntry(EntryId entryId) {
	}

}
