/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PersonId;

/** What the case says stands, or does not stand, against the next step of its return. */
public record Clearance(String state, long sequence, List<Hold> holds, List<Consent> consents, List<Gate> gates,
		Set<PersonId> protectionClaims, Set<PersonId> capacityInDoubt, Set<PersonId> minors) {

	public Clearance {
		holds = List.copyOf(holds);
		consents = List.copyOf(consents);
		gates = List.copyOf(gates);
		protectionClaims = Set.copyOf(protectionClaims);
		capacityInDoubt = Set.copyOf(capacityInDoubt);
		minors = Set.copyOf(minors);
	}

	/** Whether a blocking hold covers this person. */
	public boolean holds(PersonId person) {
		return this.holds.stream()
			.anyMatch((hold) -> hold.blocking() && (hold.personIds().isEmpty() || hold.personIds().contains(person)));
	}

	/** Whether a valid consent of this person covers the purpose. */
	public boolean consented(PersonId person, Purpose purpose) {
		return this.consents.stream()
			.anyMatch((consent) -> consent.personId().equals(person) && consent.purposeCode().equals(purpose.name()));
	}

	/** Whether a gate of one of these stages is open for this person. */
	public boolean gated(PersonId person, Set<String> stages) {
		return this.gates.stream().anyMatch((gate) -> gate.personId().equals(person) && stages.contains(gate.stage()));
	}

	Clearance gates(List<Gate> now) {
		return new Clearance(this.state, this.sequence, this.holds, this.consents, now, this.protectionClaims,
				this.capacityInDoubt, this.minors);
	}

	Clearance holds(List<Hold> now) {
		return new Clearance(this.state, this.sequence, now, this.consents, this.gates, this.protectionClaims,
				this.capacityInDoubt, this.minors);
	}

	Clearance consents(List<Consent> now) {
		return new Clearance(this.state, this.sequence, this.holds, now, this.gates, this.protectionClaims,
				this.capacityInDoubt, this.minors);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Clearance at " + this.sequence;
	}

	/** A reasoned stop; without persons it covers the whole case. */
	public record Hold(UUID holdId, boolean blocking, Set<PersonId> personIds) {

		public Hold {
			personIds = Set.copyOf(personIds);
		}
	}

	/** A consent that is valid now. */
	public record Consent(PersonId personId, String purposeCode, @Nullable UUID partnerId) {
	}

	/** An open protection gate; what it is about stays with its readers. */
	public record Gate(UUID gateId, PersonId personId, String stage) {
	}

	/** What the return of somebody needs consent for. */
	public enum Purpose {

		/** Any contact with the consulate. */
		CONSULATE_IDENTITY,
		/** An exit request to the host authorities. */
		EXIT_AUTHORITIES,
		/** A reception request. */
		RECEIVING_OFFICE

	}

}
