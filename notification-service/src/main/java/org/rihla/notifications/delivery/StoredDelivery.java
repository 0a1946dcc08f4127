/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.notifications.subscription.SubscriptionId;

/** How a delivery lies in the store, and what is asked of its members. */
final class StoredDelivery {

	static final String COLLECTION = "deliveries";

	static final String MADE = "state.createdAt";

	static final String ENDED = "state.ending.at";

	static final String EXCERPTS_SINCE = "state.excerptsSince";

	static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private StoredDelivery() {
	}

	/** Those for one subscription. */
	static Bson of(SubscriptionId subscription) {
		return Filters.eq("state.subscriptionId", subscription.value().toString());
	}

	/** One of these. */
	static Bson among(Collection<DeliveryId> ids) {
		return Filters.in("_id", ids.stream().map((id) -> id.value().toString()).toList());
	}

	/** Those in one of these states. */
	static Bson in(DeliveryStatus... statuses) {
		return Filters.in("state.status", Arrays.stream(statuses).map(Enum::name).toList());
	}

	/** Those that are neither through nor being sent. */
	static Bson waiting() {
		return in(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD);
	}

	/** Nobody has decided that the lane goes on without it. */
	static Bson notSkipped() {
		return Filters.exists("state.ending.skipped", false);
	}

	/** Stored instants are text of one length, so text order is time order. */
	static Bson due(Instant now) {
		return Filters.lte("state.dueAt", TIME.format(now));
	}

	/** Those whose time lies within a span. */
	static Bson within(String member, Resending.Span span) {
		return Filters.and(Filters.gte(member, TIME.format(span.from())), Filters.lt(member, TIME.format(span.to())));
	}

	static DeliveryId idOf(Document document) {
		return new DeliveryId(UUID.fromString(document.getString("_id")));
	}

}
