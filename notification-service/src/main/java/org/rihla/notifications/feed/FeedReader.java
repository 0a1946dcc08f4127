/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.util.concurrent.CountDownLatch;

import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * Somebody who waits until a feed has more.
 *
 * @param after what was read already
 */
record FeedReader(SubscriptionId feed, long after, CountDownLatch news) {

	static FeedReader of(SubscriptionId feed, long after) {
		return new FeedReader(feed, after, new CountDownLatch(1));
	}

	void tell(FeedExtent extent) {
		if (extent.readable() > this.after) {
			this.news.countDown();
		}
	}

}
