/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * What the waiting list hears of cases: who was reached, who owns them, which are closed.
 */
@Component("waitlistCaseEventListener")
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	private final Inbox inbox;

	private final WaitingPlans waiting;

	private final OfferingPlaces places;

	CaseEventListener(Inbox inbox, WaitingPlans waiting, OfferingPlaces places) {
		this.inbox = inbox;
		this.waiting = waiting;
		this.places = places;
	}

	@KafkaListener(id = "return-service.waitlist.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.contactRecorded" -> contacted(event.read(ContactRecorded.class), event);
			case "case.assigned" -> follow(event.read(CaseAssigned.class), event);
			case "case.closed" -> this.waiting.close(new CaseId(event.read(OfCase.class).caseId()), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void contacted(ContactRecorded contact, ReceivedEvent event) {
		if (contact.outcomeCode().equals("REACHED")) {
			this.waiting.contacted(new CaseId(contact.caseId()), event.cause())
				.forEach((id) -> this.places.offerTo(id, event.cause()));
		}
	}

	private void follow(CaseAssigned assigned, ReceivedEvent event) {
		this.waiting.follow(new CaseId(assigned.caseId()), assigned, event.cause());
	}

	/** What is read of a contact with somebody of the case. */
	record ContactRecorded(UUID caseId, String outcomeCode) {
	}

	/** What is read of the event that gives a case to somebody. */
	record CaseAssigned(UUID caseId, String ownerId, String teamCode, String officeCode) {
	}

	/** What is read of an event that is about a case. */
	record OfCase(UUID caseId) {
	}

}
