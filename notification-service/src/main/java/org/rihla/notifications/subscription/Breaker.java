/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an endpoint is left alone.
 *
 * @param inRow so many failures in a row open it
 * @param least so many attempts within the window count as enough to judge a share
 * @param share of failures within the window that opens it
 * @param firstProbe after it opened; doubled with each probe that fails
 * @param longestProbe the longest time between probes
 * @param probing a probe that has brought nothing by then is given up
 * @param busy how long an overloaded endpoint is left alone when it did not say
 * @param hopelessAfter without success the subscription is paused
 * @param apart the failures that show it lie at least as far apart
 */
@ConfigurationProperties("rihla.webhooks.breaker")
record Breaker(@DefaultValue("4") int inRow, @DefaultValue("10") int least, @DefaultValue("0.7") double share,
		@DefaultValue("5m") Duration window, @DefaultValue("30s") Duration firstProbe,
		@DefaultValue("5m") Duration longestProbe, @DefaultValue("60s") Duration probing,
		@DefaultValue("60s") Duration busy, @DefaultValue("5d") Duration hopelessAfter,
		@DefaultValue("12h") Duration apart) {

	boolean opens(int failuresInRow, Tally.Count recent) {
		return failuresInRow >= this.inRow
				|| (recent.attempts() >= this.least && recent.failed() >= this.share * recent.attempts());
	}

	/** How long to wait before the next probe. */
	Duration wait(int failedProbes) {
		Duration wait = this.firstProbe.multipliedBy(1L << Math.min(failedProbes, Integer.SIZE / 2));
		return (wait.compareTo(this.longestProbe) > 0) ? this.longestProbe : wait;
	}

}
