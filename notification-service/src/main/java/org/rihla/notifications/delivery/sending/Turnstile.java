/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import org.rihla.notifications.delivery.DeliveryId;

/**
 * Where the notices of one subscription leave this process: so many at once and so many a
 * second.
 */
final class Turnstile {

	private final Semaphore free;

	private final RateLimit rate;

	private final Set<DeliveryId> underway = ConcurrentHashMap.newKeySet();

	Turnstile(int atOnce, RateLimit rate) {
		this.free = new Semaphore(atOnce);
		this.rate = rate;
	}

	Semaphore free() {
		return this.free;
	}

	RateLimit rate() {
		return this.rate;
	}

	/** Whether nobody else here is at it; claims decide between processes. */
	boolean begin(DeliveryId id) {
		return this.underway.add(id);
	}

	void end(DeliveryId id) {
		this.underway.remove(id);
	}

}
