/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

/**
 * An aggregate that has, or may have, events waiting to leave.
 *
 * @param key record key; part of every filter, since it is the shard key
 */
record Pending(OutboxCollection collection, String id, String key) {

	/** Ids are unique within a collection only. */
	String name() {
		return this.collection.name() + ":" + this.id;
	}

}
