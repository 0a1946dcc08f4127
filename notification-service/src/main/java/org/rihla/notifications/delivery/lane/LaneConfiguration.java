/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires lanes. */
@Configuration(proxyBeanMethods = false)
class LaneConfiguration {

	@Bean
	Index lanesToCheck() {
		return new Index(Lanes.COLLECTION, Indexes.ascending(Lanes.CHECK_AT), new IndexOptions().sparse(true));
	}

}
