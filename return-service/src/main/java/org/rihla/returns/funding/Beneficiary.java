/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.PersonFacts;

/**
 * One person whom the money would serve.
 *
 * @param facts as the plan has them sealed; null when it has none
 */
record Beneficiary(PersonId personId, Set<Profile> profiles, @Nullable Sensitive<PersonFacts> facts) {

	Beneficiary {
		profiles = Set.copyOf(profiles);
	}

	/** Whether the facts are known and within the earmark. */
	boolean within(Earmark earmark, LocalDate today) {
		return (this.facts != null) ? earmark.allows(this.facts.reveal(), today) : !earmark.asksAboutPeople();
	}

}
