/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.sending.Senders;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/**
 * Drops what waits and may not be sent any more, and lets what is behind it go. One that
 * is being sent is left to its sender, who looks again before and after each attempt.
 */
@Component
public class Recall {

	private static final int BATCH = 100;

	private final EndingQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final LaneOrder order;

	private final Senders senders;

	private final Clock clock;

	Recall(EndingQueries queries, AggregateStore<Delivery, DeliveryId> deliveries, LaneOrder order, Senders senders,
			Clock clock) {
		this.queries = queries;
		this.deliveries = deliveries;
		this.order = order;
		this.senders = senders;
		this.clock = clock;
	}

	/** All that rests on a consent that is gone. */
	public void restingOn(Withdrawal withdrawal, Cause cause) {
		drop(() -> this.queries.waiting(withdrawal, BATCH), DropReason.CONSENT_GONE, cause);
	}

	/** All for a subscription that was revoked. */
	void to(SubscriptionId subscription, Cause cause) {
		drop(() -> this.queries.waiting(subscription, BATCH), DropReason.SUBSCRIPTION_REVOKED, cause);
	}

	/** All that is about a case that is erased. */
	void about(UUID caseId) {
		drop(() -> this.queries.waiting(caseId, BATCH), DropReason.CASE_ERASED,
				Cause.job("notification-service.erasure", caseId + " " + this.clock.instant()));
	}

	/** All that nobody took since then. */
	void olderThan(Instant time, Cause cause) {
		drop(() -> this.queries.waitingSince(time, BATCH), DropReason.TOO_OLD, cause);
	}

	/** Lanes move when a batch is dropped: sooner, and the next of the batch would go. */
	private void drop(Supplier<List<DeliveryId>> waiting, DropReason reason, Cause cause) {
		for (List<DeliveryId> batch = waiting.get(); !batch.isEmpty(); batch = waiting.get()) {
			List<Delivery> dropped = batch.stream()
				.map((id) -> this.deliveries.update(id, cause,
						(delivery) -> delivery.drop(reason, this.clock.instant())))
				.toList();
			dropped.stream().map(Delivery::lane).filter(Objects::nonNull).distinct().forEach(this.order::moveOn);
			dropped.stream()
				.map((delivery) -> delivery.consignment().subscriptionId())
				.distinct()
				.forEach(this.senders::wake);
		}
	}

}
