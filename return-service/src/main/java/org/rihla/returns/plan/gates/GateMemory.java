/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.gates;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.Clearance;
import org.springframework.stereotype.Component;

/**
 * Remembers at which step each gate is asked, since only the opening of its track says
 * so.
 */
@Component
public class GateMemory {

	/** The first step that gates are asked at: whoever does not know must stop there. */
	private static final String EARLIEST = "DECLARE";

	private final AggregateStore<CaseGates, CaseId> gates;

	GateMemory(AggregateStore<CaseGates, CaseId> gates) {
		this.gates = gates;
	}

	/** A track was opened with these gates. */
	public void know(CaseId caseId, String missionCode, String officeCode, List<Clearance.Gate> opened, Cause cause) {
		this.gates.create(cause.and("case"), () -> new CaseGates(caseId, missionCode, officeCode));
		this.gates.update(caseId, cause.and("gates"), (known) -> known.know(opened));
	}

	/** The gate with its step; of one never heard of the earliest. */
	public Clearance.Gate gate(CaseId caseId, UUID gateId, PersonId person) {
		return this.gates.find(caseId)
			.flatMap((known) -> known.find(gateId))
			.orElseGet(() -> new Clearance.Gate(gateId, person, EARLIEST));
	}

	/** Those of a case for whom a track was ever opened. */
	public Set<PersonId> tracked(CaseId caseId) {
		return this.gates.find(caseId).map(CaseGates::persons).orElse(Set.of());
	}

}
