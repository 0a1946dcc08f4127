/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Finds what is to be sent again, in the order of time. */
@Component
class ResendingQueries {

	private final MongoCollection<Document> documents;

	ResendingQueries(MongoDatabase database) {
		this.documents = database.getCollection(StoredDelivery.COLLECTION);
	}

	/** How many of one subscription were made in that time and delivered. */
	long delivered(SubscriptionId subscription, Resending.Span span) {
		return this.documents
			.countDocuments(Filters.and(StoredDelivery.of(subscription), StoredDelivery.in(DeliveryStatus.DELIVERED),
					StoredDelivery.within(StoredDelivery.MADE, span.from(), span.to())));
	}

	/** The next of them, in the order in which they were made. */
	List<Made> delivered(SubscriptionId subscription, Resending.Span span, @Nullable String after, int limit) {
		List<Made> found = new ArrayList<>();
		this.documents
			.find(Filters.and(StoredDelivery.of(subscription), StoredDelivery.in(DeliveryStatus.DELIVERED),
					StoredDelivery.within(StoredDelivery.MADE, span.from(), span.to()), Made.behind(after)))
			.projection(Projections.include("_id", StoredDelivery.MADE))
			.sort(Sorts.ascending(StoredDelivery.MADE, "_id"))
			.limit(limit)
			.forEach((document) -> found.add(new Made(StoredDelivery.idOf(document),
					document.getEmbedded(List.of("state", "createdAt"), String.class))));
		return found;
	}

	/** What of one subscription was given up in that time and not skipped. */
	List<DeliveryId> dead(SubscriptionId subscription, Resending.Span span, int limit) {
		List<DeliveryId> found = new ArrayList<>();
		this.documents
			.find(Filters.and(StoredDelivery.of(subscription), StoredDelivery.in(DeliveryStatus.DEAD),
					StoredDelivery.notSkipped(), StoredDelivery.within(StoredDelivery.ENDED, span.from(), span.to())))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending(StoredDelivery.ENDED, "_id"))
			.limit(limit)
			.forEach((document) -> found.add(StoredDelivery.idOf(document)));
		return found;
	}

	/** A delivery and when it was made, as it is stored. */
	record Made(DeliveryId id, String at) {

		/** Its place among others. */
		String place() {
			return this.at + "|" + this.id.value();
		}

		static Bson behind(@Nullable String place) {
			if (place == null) {
				return Filters.empty();
			}
			String[] parts = place.split("[|]");
			return Filters.and(Filters.gte(StoredDelivery.MADE, parts[0]),
					Filters.or(Filters.gt(StoredDelivery.MADE, parts[0]), Filters.gt("_id", parts[1])));
		}

	}

}
