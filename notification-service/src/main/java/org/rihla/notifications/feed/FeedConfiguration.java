/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires feeds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedProperties.class)
class FeedConfiguration {

	@Bean
	FeedWatch feedWatch(Feeds feeds, FeedProperties properties) {
		return new FeedWatch(feeds::extents, properties);
	}

}
