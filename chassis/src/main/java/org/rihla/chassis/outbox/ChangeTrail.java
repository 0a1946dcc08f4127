/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.List;

import org.bson.Document;

/** Keeps who changed what; told of each change before its events are marked as sent. */
@FunctionalInterface
public interface ChangeTrail {

	/** Member that a change is recognised by when it is told again. */
	String EVENT_ID = "eventId";

	/**
	 * Returns when they stand in the trail, each once.
	 * @param perhapsThere whether an earlier turn may have told of them and died
	 */
	void append(List<Document> changes, boolean perhapsThere);

}
