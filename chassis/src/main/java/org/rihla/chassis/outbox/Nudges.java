/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.function.Consumer;

/**
 * Tells the relay at once of an aggregate that was just written. A nudge may be lost; the
 * sweep finds what it would have brought.
 */
public final class Nudges implements PendingAggregates {

	private volatile Consumer<Pending> relay = (_) -> {
	};

	/** Events of this aggregate wait. */
	public void nudge(OutboxCollection collection, String id, String key) {
		this.relay.accept(new Pending(collection, id, key));
	}

	@Override
	public void start(Consumer<Pending> relay) {
		this.relay = relay;
	}

	@Override
	public void stop() {
		this.relay = (_) -> {
		};
	}

}
