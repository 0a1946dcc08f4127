/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.springframework.stereotype.Component;

/** Follow-ups of the people of a case, and what was heard of them before. */
@Component
class MonitoringEraser implements CaseEraser {

	private final AggregateStore<Monitoring, MonitoringId> monitorings;

	private final ReturneeProjection returnees;

	MonitoringEraser(AggregateStore<Monitoring, MonitoringId> monitorings, ReturneeProjection returnees) {
		this.monitorings = monitorings;
		this.returnees = returnees;
	}

	@Override
	public String what() {
		return "follow-ups";
	}

	@Override
	public long erase(UUID caseId) {
		return this.monitorings.removal().allOf(caseId) + this.returnees.forget(new CaseId(caseId));
	}

}
