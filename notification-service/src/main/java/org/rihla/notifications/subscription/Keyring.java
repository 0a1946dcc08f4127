/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a subscription, newest first. One that is replaced signs besides the newest
 * for a day, so that the partner can change over in its own time.
 */
record Keyring(List<LiveKey> keys) {

	static final int MOST = 3;

	private static final Duration OVERLAP = Duration.ofHours(24);

	Keyring {
		keys = List.copyOf(keys);
	}

	static Keyring of(@Nullable LiveKey first) {
		return new Keyring((first != null) ? List.of(first) : List.of());
	}

	/** Those that sign now. */
	List<LiveKey> live(Instant now) {
		return this.keys.stream().filter((key) -> key.lives(now)).toList();
	}

	Keyring with(LiveKey fresh, Instant now) {
		return new Keyring(
				Stream.concat(Stream.of(fresh), live(now).stream().map((key) -> key.endingAt(now.plus(OVERLAP))))
					.toList());
	}

	/** Whether this one signs now and another would be left. */
	boolean canLose(String kid, Instant now) {
		return !isNewest(kid) && live(now).stream().anyMatch((key) -> key.verifying().kid().equals(kid));
	}

	boolean isNewest(String kid) {
		return !this.keys.isEmpty() && this.keys.getFirst().verifying().kid().equals(kid);
	}

	Keyring without(String kid) {
		return new Keyring(this.keys.stream().filter((key) -> !key.verifying().kid().equals(kid)).toList());
	}

}
