/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.Clearance;

/** The gates of one case, open or not; sealed, since there being any tells something. */
class CaseGates extends Aggregate<CaseId> {

	private String missionCode;

	private String officeCode;

	@Sealed(Compartment.PROTECTION)
	private Sensitive<Known> known = Sensitive.of(new Known(List.of()));

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private CaseGates() {
	}

	CaseGates(CaseId caseId, String missionCode, String officeCode) {
		super(caseId);
		this.missionCode = missionCode;
		this.officeCode = officeCode;
	}

	/** These too; one that is known already changes nothing. */
	void know(List<Clearance.Gate> gates) {
		List<Clearance.Gate> all = new ArrayList<>(this.known.reveal().gates());
		gates.stream().filter((gate) -> find(gate.gateId()).isEmpty()).forEach(all::add);
		this.known = Sensitive.of(new Known(all));
	}

	Optional<Clearance.Gate> find(UUID gateId) {
		return this.known.reveal().gates().stream().filter((gate) -> gate.gateId().equals(gateId)).findFirst();
	}

	/** Those whom any of them is about. */
	Set<PersonId> persons() {
		return this.known.reveal().gates().stream().map(Clearance.Gate::personId).collect(Collectors.toSet());
	}

	@Override
	protected Origin origin() {
		return new Origin(id().value(), this.missionCode, this.officeCode);
	}

	/** All of them. */
	record Known(List<Clearance.Gate> gates) {

		Known {
			gates = List.copyOf(gates);
		}

	}

}
