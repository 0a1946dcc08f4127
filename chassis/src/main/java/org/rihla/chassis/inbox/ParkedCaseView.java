/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Instant;

import org.bson.Document;

/**
 * One case that stands still for one listener.
 *
 * @param key of the case's events, which is its id
 * @param reason {@link ParkedCase#GAP} or the kind of failure
 * @param aggregate whose event failed, or is missing
 * @param seq number of that event
 */
record ParkedCaseView(String listener, String key, String reason, String aggregate, long seq, Instant since) {

	static ParkedCaseView of(Document parked) {
		return new ParkedCaseView(parked.getString("listener"), parked.getString("key"), parked.getString("reason"),
				parked.getString("aggregate"), parked.get("seq", Number.class).longValue(),
				parked.getDate("since").toInstant());
	}

}
