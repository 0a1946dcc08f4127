/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.notice.Notice;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/** Reading a feed and saying how far it was read. */
@Service
class FeedService {

	private final JsonMapper mapper = new JsonMapper();

	private final Subscriptions subscriptions;

	private final Feeds feeds;

	private final FeedHistory history;

	private final FeedWatch watch;

	private final AuditTrail audit;

	FeedService(Subscriptions subscriptions, Feeds feeds, FeedHistory history, FeedWatch watch, AuditTrail audit) {
		this.subscriptions = subscriptions;
		this.feeds = feeds;
		this.history = history;
		this.watch = watch;
		this.audit = audit;
	}

	/** Without a cursor it goes on behind what was acknowledged. */
	FeedView read(SubscriptionId feed, @Nullable Long after, int limit, Duration wait, Access access) {
		this.subscriptions.requireReadable(feed, access);
		FeedExtent extent = this.feeds.extent(feed);
		long from = (after != null) ? after : extent.acknowledged();
		requireGiven(from, extent);
		if (from == extent.readable() && wait.isPositive()) {
			this.watch.await(feed, from, wait);
			this.subscriptions.requireReadable(feed, access);
			extent = this.feeds.extent(feed);
		}
		return view(feed, from, limit, extent, access);
	}

	FeedAcknowledged acknowledge(SubscriptionId feed, AcknowledgeFeed command, Change change) {
		this.subscriptions.requireReadable(feed, change.access());
		requireGiven(command.cursor(), this.feeds.extent(feed));
		this.audit.append(AuditEntry.shown(change.access(), "feed", feed.value().toString()));
		this.feeds.acknowledge(feed, command.cursor(), change);
		return new FeedAcknowledged(this.feeds.extent(feed).acknowledged());
	}

	private FeedView view(SubscriptionId feed, long from, int limit, FeedExtent extent, Access access) {
		long next = Math.min(from + limit, extent.readable());
		List<FeedItem> items = this.history.read(feed, from, next, access);
		if (!items.isEmpty()) {
			this.audit.append(AuditEntry.shown(access, "feed", feed.value().toString()));
		}
		return new FeedView(items.stream().map(this::entry).toList(), next, extent.acknowledged(),
				next < extent.readable());
	}

	/** Whoever reads after a number that was never given would miss what is before it. */
	private static void requireGiven(long cursor, FeedExtent extent) {
		if (cursor > extent.readable()) {
			throw new RequestRefused("cursor-invalid", "The feed goes up to %d".formatted(extent.readable()));
		}
	}

	private FeedView.Entry entry(FeedItem item) {
		byte[] body = item.body();
		return new FeedView.Entry(item.cursor(), (body != null) ? this.mapper.readValue(body, Notice.class) : null,
				item.gap());
	}

}
