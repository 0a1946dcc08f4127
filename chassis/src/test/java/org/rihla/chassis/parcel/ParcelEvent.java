/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.time.Instant;

import org.rihla.chassis.outbox.DomainEvent;

/** What others hear of a parcel. */
public sealed interface ParcelEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ParcelSent _ -> "parcel.sent";
			case ParcelStamped _ -> "parcel.stamped";
		};
	}

	/** It is on its way. */
	record ParcelSent(int count, Instant occurredOn) implements ParcelEvent {

	}

	/** It got one more stamp. */
	record ParcelStamped(int count, Instant occurredOn) implements ParcelEvent {

	}

}
