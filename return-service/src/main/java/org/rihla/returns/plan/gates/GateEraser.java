/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.gates;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.springframework.stereotype.Component;

/** Which gates a case ever had. */
@Component
class GateEraser implements CaseEraser {

	private final AggregateStore<CaseGates, CaseId> gates;

	GateEraser(AggregateStore<CaseGates, CaseId> gates) {
		this.gates = gates;
	}

	@Override
	public String what() {
		return "gates";
	}

	@Override
	public long erase(UUID caseId) {
		return this.gates.removal().allOf(caseId);
	}

}
