/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.json.InstantText;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Finds what senders have to do, by lane, by subscription and by time. */
@Component
public class DueDeliveries {

	private final MongoCollection<Document> documents;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	DueDeliveries(MongoDatabase database, AggregateStore<Delivery, DeliveryId> deliveries) {
		this.documents = database.getCollection(StoredDelivery.COLLECTION);
		this.deliveries = deliveries;
	}

	/** The one with this number in a lane. */
	public Optional<DeliveryId> at(String lane, long number) {
		return this.deliveries.ids(Filters.and(Filters.eq("state.lane", lane), Filters.eq("state.number", number)), 1)
			.stream()
			.findFirst();
	}

	/** Subscriptions that something is due to by this channel. */
	public List<SubscriptionId> subscriptionsDue(Channel channel, Instant now) {
		List<SubscriptionId> due = new ArrayList<>();
		this.documents
			.distinct("state.subscriptionId",
					Filters.and(StoredDelivery.due(now), Filters.eq("state.channel", channel.name())), String.class)
			.forEach((id) -> due.add(SubscriptionId.of(id)));
		return due;
	}

	/** What is due of one subscription, the longest waiting first. */
	public List<Due> due(SubscriptionId subscription, Instant now, int limit) {
		List<Due> due = new ArrayList<>();
		this.documents.find(Filters.and(StoredDelivery.of(subscription), StoredDelivery.due(now)))
			.projection(Projections.include("_id", "state.tries"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> due.add(new Due(StoredDelivery.idOf(document),
					document.getEmbedded(List.of("state", "tries"), Number.class).intValue())));
		return due;
	}

	/** What of one subscription is due first, be it now or later. */
	public List<DeliveryId> next(SubscriptionId subscription, int limit) {
		return byTime(subscription, Filters.exists("state.dueAt"), limit);
	}

	/** What of one subscription is due later. */
	public List<DeliveryId> dueLater(SubscriptionId subscription, Instant now, int limit) {
		return byTime(subscription, Filters.and(Filters.gt("state.dueAt", InstantText.of(now)),
				StoredDelivery.in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING)), limit);
	}

	/** What of one subscription was given up and not skipped. */
	public List<DeliveryId> dead(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(StoredDelivery.of(subscription), StoredDelivery.in(DeliveryStatus.DEAD),
				StoredDelivery.notSkipped()), limit);
	}

	private List<DeliveryId> byTime(SubscriptionId subscription, Bson criteria, int limit) {
		List<DeliveryId> found = new ArrayList<>();
		this.documents.find(Filters.and(StoredDelivery.of(subscription), criteria))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> found.add(StoredDelivery.idOf(document)));
		return found;
	}

}
