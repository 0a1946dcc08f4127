/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** For operators, on the management port: builds all timelines anew from the topics. */
@Component
@Endpoint(id = "timeline")
class TimelineEndpoint {

	private final TimelineEventListener timelines;

	TimelineEndpoint(TimelineEventListener timelines) {
		this.timelines = timelines;
	}

	/** Takes as long as reading the topics; may be repeated. */
	@WriteOperation
	Rebuilt rebuild() {
		return new Rebuilt(this.timelines.rebuild());
	}

	/** How many events were read. */
	record Rebuilt(long events) {

	}

}
