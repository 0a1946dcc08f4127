/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How a delivery came to its end, if it did.
 *
 * @param skipped why a person let the lane go on without it
 * @param delivered whether the partner has ever taken it
 * @param at when it ended the last time
 */
public record Ending(@Nullable DropReason dropReason, @Nullable SkipReason skipped, boolean delivered,
		@Nullable Instant at) {

	static final Ending NONE = new Ending(null, null, false, null);

	Ending dropped(DropReason reason) {
		return new Ending(reason, this.skipped, this.delivered, this.at);
	}

	Ending skipped(SkipReason reason) {
		return new Ending(this.dropReason, reason, this.delivered, this.at);
	}

	Ending taken() {
		return new Ending(this.dropReason, this.skipped, true, this.at);
	}

	Ending at(Instant now) {
		return new Ending(this.dropReason, this.skipped, this.delivered, now);
	}

	/** Whether the next in the lane may go. */
	public boolean through() {
		return this.delivered || this.dropReason != null || this.skipped != null;
	}

}
