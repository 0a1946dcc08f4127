/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are read.
 *
 * @param kept how long a notice may be read again
 * @param look how often it is looked for what readers wait for
 * @param waiting readers that may wait at the same time, in one process
 * @param waitingPerFeed of the same feed
 */
@ConfigurationProperties("rihla.feeds")
record FeedProperties(@DefaultValue("90d") Duration kept, @DefaultValue("500ms") Duration look,
		@DefaultValue("512") int waiting, @DefaultValue("4") int waitingPerFeed) {
}
