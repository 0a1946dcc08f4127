/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events leave. The margin must cover a whole send, so that no send outlives its
 * lease; start-up refuses anything else.
 *
 * @param lease how long one turn may hold an aggregate
 * @param margin time before the lease's end at which nothing more is sent
 * @param parallel aggregates served at once
 * @param sweep time between two looks for what a nudge did not bring
 * @param turn events of one aggregate in one turn
 */
@ConfigurationProperties("rihla.outbox")
public record RelayProperties(@DefaultValue("30s") Duration lease, @DefaultValue("25s") Duration margin,
		@DefaultValue("128") int parallel, @DefaultValue("1s") Duration sweep, @DefaultValue("10") int turn) {

	/** Refuses a margin that a send with these client settings could outlive. */
	void requireRoomFor(Duration delivery, Duration block) {
		if (delivery.plus(block).compareTo(this.margin) > 0 || this.margin.compareTo(this.lease) >= 0) {
			throw new IllegalStateException(
					"rihla.outbox.margin (%s) must cover delivery.timeout.ms + max.block.ms (%s) and stay below rihla.outbox.lease (%s)"
						.formatted(this.margin, delivery.plus(block), this.lease));
		}
	}

}
