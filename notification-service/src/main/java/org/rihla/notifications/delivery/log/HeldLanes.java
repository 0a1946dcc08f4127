/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Service;

/**
 * What of a subscription stands still, case by case. A lane is named by a case, which no
 * partner may know: cursors name a delivery instead.
 */
@Service
class HeldLanes {

	private final Subscriptions subscriptions;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Lanes lanes;

	private final LaneOrder order;

	private final Cursors cursors;

	HeldLanes(Subscriptions subscriptions, AggregateStore<Delivery, DeliveryId> deliveries, Lanes lanes,
			LaneOrder order, Cursors cursors) {
		this.subscriptions = subscriptions;
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.order = order;
		this.cursors = cursors;
	}

	Page<HeldLane> list(SubscriptionId subscription, @Nullable String cursor, int limit, Access access) {
		this.subscriptions.requireVisible(subscription, access);
		String[] mark = { "lanes", subscription.toString(), access.caller().subject(), access.role() };
		List<String> found = this.lanes.of(subscription, after(this.cursors.place(cursor, mark), access), limit + 1);
		List<Row> shown = found.stream().limit(limit).map((lane) -> new Row(lane, this.order.head(lane))).toList();
		return new Page<>(shown.stream()
			.map((row) -> HeldLane.of(this.lanes.waiting(row.lane()), row.head()))
			.filter((lane) -> lane.waiting() > 0)
			.toList(), (found.size() > limit) ? next(shown, mark) : null);
	}

	private @Nullable String next(List<Row> shown, String[] mark) {
		return shown.reversed()
			.stream()
			.flatMap((row) -> row.head().stream())
			.findFirst()
			.map((head) -> this.cursors.of(List.of(head.id().value().toString()), mark))
			.orElse(null);
	}

	private String after(@Nullable List<Object> place, Access access) {
		return (place != null)
				? Optional.ofNullable(this.deliveries.get(DeliveryId.of(place.getFirst().toString()), access).lane())
					.orElse("")
				: "";
	}

	/** A lane and its head. */
	private record Row(String lane, Optional<Delivery> head) {

	}

}
