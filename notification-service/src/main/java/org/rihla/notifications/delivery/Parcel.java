/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;

/**
 * What is fixed about a delivery when it is made: what it brings, and its place. Its
 * parts are unwrapped: queries find their members at the top of the state.
 */
abstract sealed class Parcel extends Aggregate<DeliveryId> permits Delivery {

	@JsonUnwrapped
	private Consignment consignment;

	private @Nullable String lane;

	private long number;

	private Instant createdAt;

	Parcel(DeliveryId id, Consignment consignment, @Nullable Place place, Instant now) {
		super(id);
		this.consignment = consignment;
		this.lane = (place != null) ? place.lane() : null;
		this.number = (place != null) ? place.number() : 0;
		this.createdAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	Parcel() {
	}

	/** Says what has happened to it. */
	final void tell(DeliveryEvent.Kind kind, int attempts, @Nullable String statusClass, Instant now) {
		record(kind.of(id(), this.consignment.subscriptionId(), this.consignment.noticeType(), attempts, statusClass,
				now));
	}

	final Consignment consignment() {
		return this.consignment;
	}

	/** Absent where it is about no case. */
	final @Nullable String lane() {
		return this.lane;
	}

	final long number() {
		return this.number;
	}

	final Instant createdAt() {
		return this.createdAt;
	}

	@Override
	protected final Origin origin() {
		return this.consignment.origin();
	}

}
