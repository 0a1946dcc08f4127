/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a delivery stands; the switch is its whole life.
 */
public enum DeliveryStatus implements Lifecycle<DeliveryStatus> {

	/**
	 * An earlier notice of the same case is not through, or the subscription is paused.
	 */
	HELD,
	/** The first attempt is due, or the partner has not read it yet. */
	PENDING,
	/** Somebody is sending it. */
	SENDING,
	/** The partner has taken it. */
	DELIVERED,
	/** An attempt failed; the next has its time. */
	RETRYING,
	/** Given up; it holds its lane until a person decides. */
	DEAD,
	/** It may not be sent any more. */
	DROPPED;

	@Override
	public Set<DeliveryStatus> next() {
		return switch (this) {
			case HELD -> EnumSet.of(PENDING, RETRYING, DEAD, DROPPED);
			case PENDING -> EnumSet.of(HELD, SENDING, DELIVERED, RETRYING, DEAD, DROPPED);
			case RETRYING -> EnumSet.of(HELD, SENDING, DELIVERED, DEAD, DROPPED);
			case SENDING -> EnumSet.of(HELD, SENDING, DELIVERED, RETRYING, DEAD, DROPPED);
			case DEAD -> EnumSet.of(RETRYING, DROPPED);
			case DELIVERED -> EnumSet.of(RETRYING);
			case DROPPED -> EnumSet.noneOf(DeliveryStatus.class);
		};
	}

}
