/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.Map;
import java.util.Set;

import org.rihla.cases.casework.person.PersonId;

/** What is known about one person; a fact that is not known is absent. */
public record Facts(PersonId person, Map<Fact, Set<String>> known) {

	public Facts {
		known = Map.copyOf(known);
	}

	/** Nothing but what a rule asks is shown, and that only to the rules. */
	@Override
	public String toString() {
		return "Facts of " + this.person.value();
	}

	Set<String> values(Fact fact) {
		return this.known.getOrDefault(fact, Set.of());
	}

}
