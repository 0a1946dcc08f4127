/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.rihla.chassis.access.Access;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** What stands in feeds, as long as it may be read again. */
@Component
class FeedHistory {

	private final Feeds feeds;

	private final FeedProperties properties;

	private final Clock clock;

	FeedHistory(Feeds feeds, FeedProperties properties, Clock clock) {
		this.feeds = feeds;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * What has the numbers behind one up to another.
	 * @throws CursorExpired where the first of them is too old
	 */
	List<FeedItem> read(SubscriptionId feed, long after, long upTo, Access access) {
		List<FeedItem> items = this.feeds.read(feed, after, upTo, access);
		Instant limit = this.clock.instant().minus(this.properties.kept());
		if (items.stream().anyMatch((item) -> item.isOlderThan(limit))) {
			throw new CursorExpired(this.feeds.lastBefore(feed, limit));
		}
		return items;
	}

}
