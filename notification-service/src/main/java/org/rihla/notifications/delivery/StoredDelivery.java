/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.chassis.json.InstantText;
import org.rihla.notifications.subscription.SubscriptionId;

/** How a delivery lies in the store, and what is asked of its members. */
public final class StoredDelivery {

	public static final String COLLECTION = "deliveries";

	public static final String MADE = "state.createdAt";

	public static final String ENDED = "state.ending.at";

	public static final String EXCERPTS_SINCE = "state.excerptsSince";

	private StoredDelivery() {
	}

	/** Those for one subscription. */
	public static Bson of(SubscriptionId subscription) {
		return Filters.eq("state.subscriptionId", subscription.value().toString());
	}

	/** One of these. */
	public static Bson among(Collection<DeliveryId> ids) {
		return Filters.in("_id", ids.stream().map((id) -> id.value().toString()).toList());
	}

	/** Those in one of these states. */
	public static Bson in(DeliveryStatus... statuses) {
		return Filters.in("state.status", Arrays.stream(statuses).map(Enum::name).toList());
	}

	/** Those that are neither through nor being sent. */
	public static Bson waiting() {
		return in(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD);
	}

	/** Nobody has decided that the lane goes on without it. */
	public static Bson notSkipped() {
		return Filters.exists("state.ending.skipped", false);
	}

	/** Stored instants are text of one length, so text order is time order. */
	static Bson due(Instant now) {
		return Filters.lte("state.dueAt", InstantText.of(now));
	}

	/** Those whose time is one of them or later, and before the other. */
	public static Bson within(String member, Instant from, Instant to) {
		return Filters.and(Filters.gte(member, InstantText.of(from)), Filters.lt(member, InstantText.of(to)));
	}

	public static DeliveryId idOf(Document document) {
		return new DeliveryId(UUID.fromString(document.getString("_id")));
	}

}
