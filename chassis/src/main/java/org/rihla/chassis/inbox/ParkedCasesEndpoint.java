/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators, on the management port: which cases stand still, and the command that
 * tries them again.
 */
@Endpoint(id = "parkedcases")
final class ParkedCasesEndpoint {

	private static final int MOST = 250;

	private final ParkedCases parked;

	private final Replay replay;

	ParkedCasesEndpoint(ParkedCases parked, Replay replay) {
		this.parked = parked;
		this.replay = replay;
	}

	/** The oldest parked cases. */
	@ReadOperation
	List<Row> list() {
		return this.parked.list(MOST).stream().map(Row::of).toList();
	}

	/** Applies what waits, in order, and frees the case; stops at the first failure. */
	@WriteOperation
	Replayed replay(@Selector String listener, @Selector String key) {
		return new Replayed(this.replay.drain(listener, key));
	}

	/** One case that stands still for one listener. */
	record Row(String listener, String key, String reason, String aggregate, long seq, Instant since) {

		private static Row of(Document parked) {
			return new Row(parked.getString("listener"), parked.getString("key"), parked.getString("reason"),
					parked.getString("aggregate"), parked.get("seq", Number.class).longValue(),
					parked.getDate("since").toInstant());
		}

	}

	/** How many events were applied. */
	record Replayed(int applied) {

	}

}
