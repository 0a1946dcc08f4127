/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One number of a feed.
 *
 * @param madeAt null when nobody knows any more
 * @param body of the notice; null for one that may not be read
 * @param gap why there is no notice
 */
record FeedItem(long cursor, @Nullable Instant madeAt, byte @Nullable [] body, @Nullable Gap gap) {

	/** What it was is forgotten, since its case is erased. */
	static FeedItem gone(long cursor) {
		return new FeedItem(cursor, null, null, Gap.DROPPED);
	}

	/** Whether it is known to have been made before then. */
	boolean isOlderThan(Instant time) {
		return this.madeAt != null && this.madeAt.isBefore(time);
	}

	/** Why a number of a feed has no notice. */
	enum Gap {

		/** It may not be told any more, for example because consent ended. */
		DROPPED,
		/** A person let the order go on without it. */
		SKIPPED

	}

}
