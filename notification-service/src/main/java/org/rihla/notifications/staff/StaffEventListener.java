/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What staff hear of all that happens. */
@Component
class StaffEventListener {

	private final Inbox inbox;

	private final StaffRules rules;

	private final StaffMail mail;

	StaffEventListener(Inbox inbox, StaffRules rules, StaffMail mail) {
		this.inbox = inbox;
		this.rules = rules;
		this.mail = mail;
	}

	@KafkaListener(id = "notification-service.staff.case-events", topics = "case-events")
	void onCases(ReceivedEvent event) {
		receive(event);
	}

	@KafkaListener(id = "notification-service.staff.case-events-restricted", topics = "case-events-restricted")
	void onProtection(ReceivedEvent event) {
		receive(event);
	}

	@KafkaListener(id = "notification-service.staff.return-events", topics = "return-events")
	void onReturns(ReceivedEvent event) {
		receive(event);
	}

	@KafkaListener(id = "notification-service.staff.notification-events", topics = "notification-events")
	void onNotifications(ReceivedEvent event) {
		receive(event);
	}

	private void receive(ReceivedEvent event) {
		this.inbox.receive(event,
				() -> this.rules.news(event).ifPresent((news) -> this.mail.tell(news, event.cause())));
	}

}
