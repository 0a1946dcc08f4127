/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.json.InstantText;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Finds deliveries for people, in what they may see. */
@Component
class DeliveryQueries {

	private static final ListOrder NEWEST = ListOrder.by(StoredDelivery.MADE).reversed();

	private final MongoCollection<Document> documents;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Cursors cursors;

	DeliveryQueries(MongoDatabase database, AggregateStore<Delivery, DeliveryId> deliveries, Cursors cursors) {
		this.documents = database.getCollection(StoredDelivery.COLLECTION);
		this.deliveries = deliveries;
		this.cursors = cursors;
	}

	/** A page of a log, the newest first. */
	Page<Delivery> list(DeliveryFilter filter, @Nullable String cursor, int limit, Access access) {
		String[] mark = filter.mark(access);
		List<Placed<Delivery>> found = this.deliveries.lists()
			.page(criteria(filter), NEWEST, this.cursors.place(cursor, mark), access, limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark).map(Placed::aggregate);
	}

	/** How many there are that are not through, by status, in the caller's scope. */
	Map<String, Long> unfinished(Access access) {
		Map<String, Long> counts = new TreeMap<>();
		this.deliveries.lists()
			.count(Filters.and(StoredDelivery.waiting(), StoredDelivery.notSkipped()), access, "state.status")
			.forEach((status, count) -> counts.put(status.getFirst().toString(), count));
		return counts;
	}

	/**
	 * When the one of a subscription that waits longest was made; empty if none waits.
	 */
	Optional<Instant> waitingSince(SubscriptionId subscription) {
		return Optional
			.ofNullable(this.documents
				.find(Filters.and(StoredDelivery.of(subscription), StoredDelivery.waiting(),
						StoredDelivery.notSkipped()))
				.projection(Projections.include(StoredDelivery.MADE))
				.sort(Sorts.ascending(StoredDelivery.MADE, "_id"))
				.first())
			.map((document) -> Instant.parse(document.getEmbedded(List.of("state", "createdAt"), String.class)));
	}

	private static Bson criteria(DeliveryFilter filter) {
		List<Bson> criteria = new ArrayList<>();
		Optional.ofNullable(filter.subscription())
			.ifPresent((subscription) -> criteria.add(StoredDelivery.of(subscription)));
		Optional.ofNullable(filter.state()).ifPresent((state) -> criteria.add(StoredDelivery.in(state)));
		Optional.ofNullable(filter.caseRef()).ifPresent((ref) -> criteria.add(Filters.eq("state.caseRef", ref)));
		Optional.ofNullable(filter.from())
			.ifPresent((from) -> criteria.add(Filters.gte(StoredDelivery.MADE, InstantText.of(from))));
		Optional.ofNullable(filter.to())
			.ifPresent((to) -> criteria.add(Filters.lt(StoredDelivery.MADE, InstantText.of(to))));
		return Filters.and(criteria);
	}

}
