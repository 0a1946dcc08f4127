/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.json.InstantText;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.delivery.lane.FeedLanes;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** What stands in feeds, by its number. */
@Component
class FeedQueries {

	private static final Bson UNREAD = Filters.eq("state.status", DeliveryStatus.PENDING.name());

	private final MongoCollection<Document> documents;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	FeedQueries(MongoDatabase database, AggregateStore<Delivery, DeliveryId> deliveries) {
		this.documents = database.getCollection(StoredDelivery.COLLECTION);
		this.deliveries = deliveries;
	}

	/** Behind one number up to another, in the caller's scope. */
	List<Delivery> between(SubscriptionId feed, long after, long upTo, Access access) {
		return this.deliveries.lists()
			.some(Filters.and(of(feed), Filters.gt("state.number", after), Filters.lte("state.number", upTo)), access,
					Math.toIntExact(upTo - after))
			.stream()
			.sorted(Comparator.comparingLong(Delivery::number))
			.toList();
	}

	/** Behind one number, the first that nobody has taken yet. */
	Optional<Delivery> firstUnread(SubscriptionId feed, long after) {
		return Optional
			.ofNullable(this.documents.find(Filters.and(of(feed), Filters.gt("state.number", after), UNREAD))
				.projection(Projections.include("_id"))
				.sort(Sorts.ascending("state.number"))
				.first())
			.flatMap((document) -> this.deliveries.find(StoredDelivery.idOf(document)));
	}

	/** Behind one number up to another, what nobody has taken yet. */
	List<DeliveryId> unread(SubscriptionId feed, long after, long upTo, int limit) {
		return this.deliveries.ids(
				Filters.and(of(feed), Filters.gt("state.number", after), Filters.lte("state.number", upTo), UNREAD),
				limit);
	}

	/** The highest number of those made before; 0 without any. */
	long lastBefore(SubscriptionId feed, Instant time) {
		Document last = this.documents.find(Filters.and(of(feed), Filters.lt("state.createdAt", InstantText.of(time))))
			.projection(Projections.include("state.number"))
			.sort(Sorts.descending("state.number"))
			.first();
		return (last != null) ? last.getEmbedded(List.of("state", "number"), Number.class).longValue() : 0;
	}

	private static Bson of(SubscriptionId feed) {
		return Filters.eq("state.lane", FeedLanes.name(feed));
	}

}
