/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.delivery.recall.Recall;
import org.rihla.notifications.notice.NoticeRules;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What partners hear about referrals, until the consent is gone. */
@Component
class CaseEventListener {

	private final Inbox inbox;

	private final NoticeRules rules;

	private final Announcements announcements;

	private final Sharings sharings;

	private final Recall recall;

	CaseEventListener(Inbox inbox, NoticeRules rules, Announcements announcements, Sharings sharings, Recall recall) {
		this.inbox = inbox;
		this.rules = rules;
		this.announcements = announcements;
		this.sharings = sharings;
		this.recall = recall;
	}

	@KafkaListener(id = "notification-service.delivery.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.consentWithdrawn",
					"case.consentExpired" ->
				event.read(ConsentGone.class)
					.withdrawal(event.time())
					.ifPresent((withdrawal) -> end(withdrawal, event.cause()));
			default -> this.rules.announcements(event)
				.forEach((announcement) -> this.announcements.announce(announcement, event.cause()));
		}
	}

	/**
	 * First it is known to all instances, then what waits is dropped: what another makes
	 * in between, its sender drops.
	 */
	private void end(Withdrawal withdrawal, Cause cause) {
		this.sharings.end(withdrawal);
		this.recall.restingOn(withdrawal, cause);
	}

	/** What is read of the events that end a consent. */
	record ConsentGone(UUID caseId, Purpose purposeCode, @Nullable PartnerId partnerId) {

		/**
		 * By the time of record: a consent may be taken back with effect from before
		 * something was sent under it, and that must stop too.
		 */
		Optional<Withdrawal> withdrawal(Instant recorded) {
			return Withdrawal.of(this.caseId, this.purposeCode, this.partnerId, recorded);
		}

	}

}
