/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.delivery.lane.ManyLanes;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Component;

/** Webhooks and mails go out by themselves, each case in its order. */
@Component
class WebhookOutlet implements Outlet {

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final ManyLanes lanes;

	private final Packing packing;

	private final Departures departures;

	private final Clock clock;

	WebhookOutlet(AggregateStore<Delivery, DeliveryId> deliveries, ManyLanes lanes, Packing packing,
			Departures departures, Clock clock) {
		this.deliveries = deliveries;
		this.lanes = lanes;
		this.packing = packing;
		this.departures = departures;
		this.clock = clock;
	}

	@Override
	public void make(Matter matter, List<Taker> takers) {
		Map<String, Taker> byLane = new LinkedHashMap<>();
		takers.forEach((taker) -> byLane.put(matter.laneOf(taker), taker));
		Map<String, Place> places = this.lanes.reserve(byLane.keySet(), matter.event(), () -> made(matter, byLane));
		CrashPoint.pass("fanout.after-reserve");
		List<Delivery> born = new ArrayList<>();
		byLane.forEach((lane, taker) -> Optional.ofNullable(places.get(lane))
			.ifPresent((place) -> born.add(delivery(matter, taker, place))));
		this.deliveries.createAll(matter.cause(), born);
		CrashPoint.pass("fanout.after-insert");
		this.lanes.settle(byLane.keySet(), matter.event());
		byLane.forEach((lane, taker) -> this.departures.goOn(taker, lane, places.get(lane)));
	}

	private Delivery delivery(Matter matter, Taker taker, Place place) {
		DeliveryId id = matter.idFor(taker);
		Consignment consignment = this.packing.pack(id, matter.announcement(), matter.sharing(), taker, place.number());
		return Delivery.inLane(id, consignment, taker.kept() ? place.behind() : place, this.clock.instant());
	}

	private Set<String> made(Matter matter, Map<String, Taker> byLane) {
		Map<DeliveryId, String> lanes = new LinkedHashMap<>();
		byLane.forEach((lane, taker) -> lanes.put(matter.idFor(taker), lane));
		return this.deliveries.ids(StoredDelivery.among(lanes.keySet()), lanes.size())
			.stream()
			.map(lanes::get)
			.collect(Collectors.toSet());
	}

}
