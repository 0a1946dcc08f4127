/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** The one lane of each feed: how far it may be read, and how far it was. */
@Component
public class FeedLanes {

	private static final String PREFIX = "feed:";

	private final MongoCollection<Document> lanes;

	FeedLanes(MongoDatabase database) {
		this.lanes = database.getCollection(Lanes.COLLECTION);
	}

	public static String name(SubscriptionId subscription) {
		return PREFIX + subscription.value();
	}

	/** Of one feed. */
	public FeedExtent extent(SubscriptionId subscription) {
		return extents(List.of(subscription)).getOrDefault(subscription, FeedExtent.EMPTY);
	}

	/** Of those that have ever held anything. */
	public Map<SubscriptionId, FeedExtent> extents(Collection<SubscriptionId> subscriptions) {
		Map<SubscriptionId, FeedExtent> extents = new HashMap<>();
		this.lanes.find(Filters.in("_id", subscriptions.stream().map(FeedLanes::name).toList()))
			.forEach((lane) -> extents.put(subscriptionOf(lane), extent(lane)));
		return extents;
	}

	/** Those in which something is not acknowledged, by name, behind this one. */
	public List<SubscriptionId> unread(String after, int limit) {
		return this.lanes
			.find(Filters.and(Filters.gt("_id", after.isEmpty() ? PREFIX : after), Filters.lt("_id", "feed;"),
					Filters.exists(Lanes.CHECK_AT)))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("_id"))
			.limit(limit)
			.map(FeedLanes::subscriptionOf)
			.into(new ArrayList<>());
	}

	/** All up to this number are through; nothing, if more are. */
	public void passUpTo(String lane, long number) {
		Bson behind = Filters.and(Filters.eq("_id", lane), Filters.lt("done", number));
		boolean empty = this.lanes
			.updateOne(Filters.and(behind, Filters.eq("last", number)),
					Updates.combine(Updates.set("done", number), Updates.unset(Lanes.CHECK_AT)))
			.getMatchedCount() == 1;
		if (!empty) {
			this.lanes.updateOne(behind, Updates.set("done", number));
		}
	}

	private static FeedExtent extent(Document lane) {
		long readable = lane.getList("open", Document.class, List.of())
			.stream()
			.mapToLong((reservation) -> reservation.getLong("n") - 1)
			.min()
			.orElseGet(() -> lane.getLong("last"));
		return new FeedExtent(readable, lane.getLong("done"));
	}

	private static SubscriptionId subscriptionOf(Document lane) {
		return SubscriptionId.of(lane.getString("_id").substring(PREFIX.length()));
	}

}
