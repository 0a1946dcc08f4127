/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.rihla.notifications.feed.Feeds;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.PauseReason;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Trouble;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells by mail of subscriptions that do not work: the partner always, operators where no
 * notice of their own tells them.
 */
@Component
class Alarms {

	private static final Duration UNREAD = Duration.ofHours(24);

	private static final List<Duration> STAGES = List.of(Duration.ofDays(3), Duration.ofDays(1), Duration.ofHours(1));

	private final Partners partners;

	private final Endpoints endpoints;

	private final Feeds feeds;

	private final Mailboxes mailboxes;

	private final Occasions occasions;

	private final Clock clock;

	Alarms(Partners partners, Endpoints endpoints, Feeds feeds, Mailboxes mailboxes, Occasions occasions, Clock clock) {
		this.partners = partners;
		this.endpoints = endpoints;
		this.feeds = feeds;
		this.mailboxes = mailboxes;
		this.occasions = occasions;
		this.clock = clock;
	}

	/** Looks for those that have failed for long, or that nobody reads. */
	@Scheduled(fixedDelayString = "${rihla.mail.every}")
	void look() {
		Instant now = this.clock.instant();
		this.endpoints.failingSince(now.minus(STAGES.getLast())).forEach((trouble) -> failing(trouble, now));
		this.feeds.unreadSince(now.minus(UNREAD))
			.forEach((feed) -> tell(technical(feed.partner()),
					new Alarm(feed.subscription(), "alarm.unread", "unread " + feed.since(), false, now)));
	}

	private void failing(Trouble trouble, Instant now) {
		Instant since = trouble.since();
		STAGES.stream()
			.filter((stage) -> since != null && !since.plus(stage).isAfter(now))
			.findFirst()
			.ifPresent((stage) -> tell(
					Stream.concat(technical(trouble.partner()), this.partners.mailboxes("ops", null, false).stream()),
					new Alarm(trouble.subscription(), "alarm.failing", "failing " + since + " " + stage, false, now)));
	}

	/** Something was given up: news only for the first time since it has been failing. */
	void dead(SubscriptionId subscription, Instant time) {
		this.endpoints.troubleWith(subscription)
			.ifPresent((trouble) -> tell(technical(trouble.partner()),
					new Alarm(subscription, "alarm.dead", "dead since " + trouble.since(), false, time)));
	}

	/** Whoever paused it themselves knows. */
	void paused(SubscriptionId subscription, Instant time) {
		this.endpoints.troubleWith(subscription)
			.filter((trouble) -> trouble.pausedFor() != null && trouble.pausedFor() != PauseReason.REQUESTED)
			.ifPresent((trouble) -> tell(technical(trouble.partner()),
					new Alarm(subscription, "alarm.paused", "paused " + time, true, time)));
	}

	private Stream<ContactFacts> technical(PartnerId partner) {
		return this.partners.technical(partner).stream();
	}

	private void tell(Stream<ContactFacts> readers, Alarm alarm) {
		readers.forEach((reader) -> this.mailboxes.tell(reader, alarm, this.occasions.next()));
	}

}
