/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where an order to send many again stands. */
enum RedeliveryStatus implements Lifecycle<RedeliveryStatus> {

	/** Some of them are still to be made due. */
	RUNNING,
	/** All of them are due, or as many as one order may have. */
	DONE;

	@Override
	public Set<RedeliveryStatus> next() {
		return switch (this) {
			case RUNNING -> EnumSet.of(DONE);
			case DONE -> EnumSet.noneOf(RedeliveryStatus.class);
		};
	}

}
