/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.notice.NoticeRules;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What partners hear about receptions. */
@Component
class ReturnEventListener {

	private final Inbox inbox;

	private final NoticeRules rules;

	private final Announcements announcements;

	ReturnEventListener(Inbox inbox, NoticeRules rules, Announcements announcements) {
		this.inbox = inbox;
		this.rules = rules;
		this.announcements = announcements;
	}

	@KafkaListener(id = "notification-service.delivery.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> this.rules.announcements(event)
			.forEach((announcement) -> this.announcements.announce(announcement, event.cause())));
	}

}
