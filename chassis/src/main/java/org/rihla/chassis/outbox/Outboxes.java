/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The collections of this service that carry an outbox; each aggregate store adds its
 * own.
 */
public final class Outboxes {

	private final List<OutboxCollection> collections = new CopyOnWriteArrayList<>();

	/** Its events are brought to its topic from now on. */
	public void add(OutboxCollection collection) {
		this.collections.add(collection);
	}

	/** A live view: what is added later is in it. */
	List<OutboxCollection> all() {
		return this.collections;
	}

}
