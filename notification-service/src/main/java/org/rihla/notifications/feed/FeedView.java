/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.feed.FeedItem.Gap;
import org.rihla.notifications.notice.Notice;

/**
 * What comes next in a feed.
 *
 * @param next what to read after the next time
 * @param acknowledged how far the partner has said to have read
 * @param more whether there is more already
 */
record FeedView(List<Entry> items, long next, long acknowledged, boolean more) {

	/**
	 * One number of the feed.
	 *
	 * @param notice the same as a webhook would bring; absent where there is a gap
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Entry(long cursor, @Nullable Notice notice, @Nullable Gap gap) {
	}

}
