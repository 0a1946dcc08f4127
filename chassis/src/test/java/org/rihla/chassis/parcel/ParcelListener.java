/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.springframework.kafka.annotation.KafkaListener;

/** Notes what it hears of parcels; refuses what a test tells it to refuse. */
public class ParcelListener {

	/** Its name. */
	public static final String ID = "parcel-service.shelf.case-events";

	private final Inbox inbox;

	private final Map<UUID, List<Integer>> heard = new ConcurrentHashMap<>();

	private final Map<UUID, Long> poison = new ConcurrentHashMap<>();

	ParcelListener(Inbox inbox) {
		this.inbox = inbox;
	}

	@KafkaListener(id = ID, topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		if (event.sequence() == this.poison.getOrDefault(event.subject(), -1L)) {
			event.read(Unreadable.class);
		}
		this.heard.computeIfAbsent(event.subject(), (_) -> new CopyOnWriteArrayList<>())
			.add(event.read(Stamped.class).count());
	}

	/** The counts of a parcel's events in the order in which they were applied. */
	public List<Integer> heard(ParcelId parcel) {
		return this.heard.getOrDefault(parcel.value(), List.of());
	}

	/** This event cannot be read until it is healed. */
	public void poison(ParcelId parcel, long sequence) {
		this.poison.put(parcel.value(), sequence);
	}

	public void heal(ParcelId parcel) {
		this.poison.remove(parcel.value());
	}

	private record Stamped(int count) {

	}

	private record Unreadable(@Nullable UUID count) {

	}

}
