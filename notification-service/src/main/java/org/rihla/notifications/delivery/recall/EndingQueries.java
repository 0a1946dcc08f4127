/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.json.InstantText;
import org.rihla.chassis.outbox.OutboxFields;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/**
 * Finds what has to rest or to end: its subscription, its consent or its time is over.
 */
@Component
class EndingQueries {

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	EndingQueries(AggregateStore<Delivery, DeliveryId> deliveries) {
		this.deliveries = deliveries;
	}

	/** What of it rests on a consent that is gone. */
	List<DeliveryId> waiting(Withdrawal withdrawal, int limit) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.eq("state.sharing.caseId", withdrawal.caseId().toString()));
		criteria.add(StoredDelivery.waiting());
		criteria.add(Filters.lte("state.sharing.since", InstantText.of(withdrawal.at())));
		if (withdrawal.basis() != null) {
			criteria.add(Filters.eq("state.sharing.basis", withdrawal.basis().name()));
		}
		if (withdrawal.partner() != null) {
			criteria.add(Filters.eq("state.sharing.partner", withdrawal.partner().value().toString()));
		}
		return this.deliveries.ids(Filters.and(criteria), limit);
	}

	/** What of one subscription is neither through nor being sent. */
	List<DeliveryId> waiting(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(StoredDelivery.of(subscription), StoredDelivery.waiting()), limit);
	}

	/** What of one case is neither through nor being sent. */
	List<DeliveryId> waiting(UUID caseId, int limit) {
		return this.deliveries.ids(Filters.and(about(caseId), StoredDelivery.waiting()), limit);
	}

	/** What of one case is being sent. */
	List<DeliveryId> beingSent(UUID caseId, int limit) {
		return this.deliveries.ids(Filters.and(about(caseId), StoredDelivery.in(DeliveryStatus.SENDING)), limit);
	}

	/** Some of what is kept of one case, in the order of their ids. */
	List<DeliveryId> firstBehind(String id, UUID caseId, int limit) {
		return this.deliveries.lists()
			.everywhereById(Filters.and(about(caseId), Filters.gt("_id", id)), limit)
			.stream()
			.map(Delivery::id)
			.toList();
	}

	/** Of staff too, whose mails rest on no consent. */
	private static Bson about(UUID caseId) {
		return Filters.eq(OutboxFields.KEY, caseId.toString());
	}

	/** What of one subscription goes by its schedule and is not being sent. */
	List<DeliveryId> underway(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(StoredDelivery.of(subscription),
				StoredDelivery.in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING), Filters.exists("state.lane"),
				Filters.exists("state.dueAt")), limit);
	}

	/** What was made before that and is neither through nor being sent. */
	List<DeliveryId> waitingSince(Instant time, int limit) {
		return this.deliveries.ids(Filters.and(StoredDelivery.waiting(),
				Filters.lt(StoredDelivery.MADE, InstantText.of(time)), StoredDelivery.notSkipped()), limit);
	}

	/** What still has answers of attempts before that. */
	List<DeliveryId> withExcerptsBefore(Instant time, int limit) {
		return this.deliveries.ids(Filters.lt(StoredDelivery.EXCERPTS_SINCE, InstantText.of(time)), limit);
	}

}
