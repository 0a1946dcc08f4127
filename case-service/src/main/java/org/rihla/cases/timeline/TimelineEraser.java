/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.util.UUID;

import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** What happened to the case. */
@Component
class TimelineEraser implements CaseEraser {

	private final TimelineRepository timelines;

	TimelineEraser(TimelineRepository timelines) {
		this.timelines = timelines;
	}

	@Override
	public String what() {
		return "timeline";
	}

	@Override
	public long erase(UUID caseId) {
		return this.timelines.forget(new CaseId(caseId));
	}

}
