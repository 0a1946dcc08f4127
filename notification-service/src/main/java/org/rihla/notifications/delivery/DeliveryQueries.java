/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Finds deliveries: for people by subscription, for jobs by what is due. */
@Component
class DeliveryQueries {

	static final String COLLECTION = "deliveries";

	private static final DateTimeFormatter STORED = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private final MongoCollection<Document> documents;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	DeliveryQueries(MongoDatabase database, AggregateStore<Delivery, DeliveryId> deliveries) {
		this.documents = database.getCollection(COLLECTION);
		this.deliveries = deliveries;
	}

	/** Of one subscription, in the caller's scope, newest first. */
	List<Delivery> of(SubscriptionId subscription, @Nullable DeliveryStatus status, int limit, Access access) {
		Bson criteria = of(subscription);
		if (status != null) {
			criteria = Filters.and(criteria, Filters.eq("state.status", status.name()));
		}
		return this.deliveries.list(criteria, access, limit)
			.stream()
			.sorted(Comparator.comparing(Delivery::createdAt).reversed())
			.toList();
	}

	/** The one with this number in a lane. */
	Optional<DeliveryId> at(String lane, long number) {
		return this.deliveries.ids(Filters.and(Filters.eq("state.lane", lane), Filters.eq("state.number", number)), 1)
			.stream()
			.findFirst();
	}

	/** Subscriptions that have something due. */
	List<SubscriptionId> subscriptionsDue(Instant now) {
		List<SubscriptionId> due = new ArrayList<>();
		this.documents.distinct("state.subscriptionId", due(now), String.class)
			.forEach((id) -> due.add(SubscriptionId.of(id)));
		return due;
	}

	/** What is due of one subscription, the longest waiting first. */
	List<Due> due(SubscriptionId subscription, Instant now, int limit) {
		List<Due> due = new ArrayList<>();
		this.documents.find(Filters.and(of(subscription), due(now)))
			.projection(Projections.include("_id", "state.tries"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> due.add(
					new Due(idOf(document), document.getEmbedded(List.of("state", "tries"), Number.class).intValue())));
		return due;
	}

	/** What of one subscription is due first, be it now or later. */
	List<DeliveryId> next(SubscriptionId subscription, int limit) {
		return byTime(subscription, Filters.exists("state.dueAt"), limit);
	}

	/** What of one subscription is due later. */
	List<DeliveryId> dueLater(SubscriptionId subscription, Instant now, int limit) {
		return byTime(subscription, Filters.and(Filters.gt("state.dueAt", STORED.format(now)),
				in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING)), limit);
	}

	private List<DeliveryId> byTime(SubscriptionId subscription, Bson criteria, int limit) {
		List<DeliveryId> found = new ArrayList<>();
		this.documents.find(Filters.and(of(subscription), criteria))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> found.add(idOf(document)));
		return found;
	}

	private static DeliveryId idOf(Document document) {
		return new DeliveryId(UUID.fromString(document.getString("_id")));
	}

	/** What of one subscription goes by its schedule and is not being sent. */
	List<DeliveryId> underway(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(of(subscription), in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING),
				Filters.exists("state.lane"), Filters.exists("state.dueAt")), limit);
	}

	/** What of one subscription was given up. */
	List<DeliveryId> dead(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(of(subscription), in(DeliveryStatus.DEAD)), limit);
	}

	/** What of one subscription is neither through nor being sent. */
	List<DeliveryId> waiting(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(of(subscription), waiting()), limit);
	}

	/** What of it rests on a consent that is gone. */
	List<DeliveryId> waiting(Withdrawal withdrawal, int limit) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.eq("state.sharing.caseId", withdrawal.caseId().toString()));
		criteria.add(waiting());
		criteria.add(Filters.lte("state.sharing.since", STORED.format(withdrawal.at())));
		if (withdrawal.basis() != null) {
			criteria.add(Filters.eq("state.sharing.basis", withdrawal.basis().name()));
		}
		if (withdrawal.partner() != null) {
			criteria.add(Filters.eq("state.sharing.partner", withdrawal.partner().value().toString()));
		}
		return this.deliveries.ids(Filters.and(criteria), limit);
	}

	private static Bson waiting() {
		return in(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD);
	}

	private static Bson in(DeliveryStatus... statuses) {
		return Filters.in("state.status", Arrays.stream(statuses).map(Enum::name).toList());
	}

	private static Bson of(SubscriptionId subscription) {
		return Filters.eq("state.subscriptionId", subscription.value().toString());
	}

	/** Stored instants are text of one length, so text order is time order. */
	private static Bson due(Instant now) {
		return Filters.lte("state.dueAt", STORED.format(now));
	}

}
