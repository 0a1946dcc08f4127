/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.LastLook;
import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.delivery.lane.FeedLanes;
import org.rihla.notifications.feed.FeedItem.Gap;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** What stands in feeds, for those who come and read. */
@Component
public class Feeds {

	private static final int BATCH = 100;

	private final FeedLanes lanes;

	private final FeedQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final LastLook lastLook;

	private final Clock clock;

	Feeds(FeedLanes lanes, FeedQueries queries, AggregateStore<Delivery, DeliveryId> deliveries, LastLook lastLook,
			Clock clock) {
		this.lanes = lanes;
		this.queries = queries;
		this.deliveries = deliveries;
		this.lastLook = lastLook;
		this.clock = clock;
	}

	/** How far it goes. */
	FeedExtent extent(SubscriptionId subscription) {
		return this.lanes.extent(subscription);
	}

	/** How far each goes, but for those that never held anything. */
	Map<SubscriptionId, FeedExtent> extents(Collection<SubscriptionId> subscriptions) {
		return this.lanes.extents(subscriptions);
	}

	/**
	 * What has these numbers, in their order; of an erased case nothing but the number is
	 * left.
	 */
	List<FeedItem> read(SubscriptionId subscription, long after, long upTo, Access access) {
		Map<Long, FeedItem> known = this.queries.between(subscription, after, upTo, access)
			.stream()
			.map(this::item)
			.collect(Collectors.toMap(FeedItem::cursor, Function.identity()));
		return LongStream.rangeClosed(after + 1, upTo)
			.mapToObj((cursor) -> known.getOrDefault(cursor, FeedItem.gone(cursor)))
			.toList();
	}

	/** The number behind which nothing is older than this. */
	long lastBefore(SubscriptionId subscription, Instant time) {
		return this.queries.lastBefore(subscription, time);
	}

	/** The partner has read all up to this number; again changes nothing. */
	void acknowledge(SubscriptionId subscription, long cursor, Change change) {
		List<DeliveryId> unread = unread(subscription, cursor);
		while (!unread.isEmpty()) {
			unread.forEach(
					(id) -> this.deliveries.update(id, change, (delivery) -> delivery.taken(this.clock.instant())));
			unread = (unread.size() < BATCH) ? List.of() : unread(subscription, cursor);
		}
		this.lanes.passUpTo(FeedLanes.name(subscription), cursor);
	}

	private List<DeliveryId> unread(SubscriptionId subscription, long cursor) {
		return this.queries.unread(subscription, extent(subscription).acknowledged(), cursor, BATCH);
	}

	/** Those of which the first notice that was not acknowledged is older than this. */
	public List<UnreadFeed> unreadSince(Instant time) {
		List<UnreadFeed> found = new ArrayList<>();
		List<SubscriptionId> batch = this.lanes.unread("", BATCH);
		while (!batch.isEmpty()) {
			batch.forEach((subscription) -> firstUnread(subscription).filter((first) -> first.since().isBefore(time))
				.ifPresent(found::add));
			batch = this.lanes.unread(FeedLanes.name(batch.getLast()), BATCH);
		}
		return found;
	}

	private Optional<UnreadFeed> firstUnread(SubscriptionId subscription) {
		return this.queries.firstUnread(subscription, extent(subscription).acknowledged())
			.map((delivery) -> new UnreadFeed(subscription, delivery.consignment().partnerId(), delivery.createdAt()));
	}

	/** What nobody has told this delivery of yet may keep it from being told. */
	private FeedItem item(Delivery delivery) {
		Gap gap = null;
		if (delivery.ending().dropReason() != null || this.lastLook.untold(delivery.consignment()).isPresent()) {
			gap = Gap.DROPPED;
		}
		else if (delivery.ending().skipped() != null) {
			gap = Gap.SKIPPED;
		}
		return new FeedItem(delivery.number(), delivery.createdAt(),
				(gap == null) ? delivery.consignment().body() : null, gap);
	}

}
