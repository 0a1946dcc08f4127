/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a recipient was told about trouble with one subscription.
 *
 * @param last when
 * @param occasions of the latest alarms
 */
record Told(@Nullable Instant last, List<String> occasions) {

	static final Told NOTHING = new Told(null, List.of());

	private static final int KEPT = 10;

	Told {
		occasions = List.copyOf(occasions);
	}

	boolean knows(String occasion) {
		return this.occasions.contains(occasion);
	}

	Told with(String occasion) {
		return new Told(this.last, Stream.concat(Stream.of(occasion), this.occasions.stream()).limit(KEPT).toList());
	}

	Told at(Instant time) {
		return new Told(time, this.occasions);
	}

	/** The first time at which more may be told. */
	Instant next(Duration apart) {
		return (this.last != null) ? this.last.plus(apart) : Instant.EPOCH;
	}

}
