/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How timelines are found. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

	@Bean
	Index timelineByCase() {
		return new Index(TimelineRepository.COLLECTION, Indexes.ascending("caseId", "at", "_id"));
	}

}
