/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.group;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.recheck.PersonFacts;

/**
 * Who somebody is.
 *
 * @param facts as the case knows, once told
 * @param identity as the document says, once it was seen
 */
public record Particulars(@Sealed(Compartment.TRAVEL) @Nullable Sensitive<PersonFacts> facts,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<TravelIdentity> identity) {

	static Particulars unknown() {
		return new Particulars(null, null);
	}

	Particulars with(PersonFacts facts) {
		return new Particulars(Sensitive.of(facts), this.identity);
	}

	Particulars with(Sensitive<TravelIdentity> identity) {
		return new Particulars(this.facts, identity);
	}

	/** Whether it is known who somebody is on paper. */
	public boolean identified() {
		return this.identity != null;
	}

	/** As the document says; before it is known, as the case says. */
	public boolean minorOn(LocalDate day) {
		if (this.identity != null) {
			return this.identity.reveal().minorOn(day);
		}
		return this.facts != null && this.facts.reveal().minorOn(day);
	}

	/** Whether document and case do not agree on who is a minor. */
	public boolean disagreesOn(LocalDate day) {
		return this.identity != null && disagrees(this.identity.reveal(), day);
	}

	/** The same for an identity that is not recorded yet. */
	boolean disagrees(TravelIdentity identity, LocalDate day) {
		return this.facts != null && this.facts.reveal().minorOn(day) != identity.minorOn(day);
	}

	/** Whether the person asked for protection or has it, as the case says. */
	public boolean seeksProtection() {
		return this.facts != null && this.facts.reveal().seeksProtection();
	}

}
