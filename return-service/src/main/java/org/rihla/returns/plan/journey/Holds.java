/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.returns.PersonId;

/** The blocking holds that the case has placed; why stays with the case. */
public record Holds(List<Hold> open) {

	public Holds {
		open = List.copyOf(open);
	}

	/** Nothing stops the group. */
	public static Holds none() {
		return new Holds(List.of());
	}

	/** With this hold; heard twice it is there once. */
	public Holds with(UUID holdId, Set<PersonId> personIds) {
		List<Hold> all = new ArrayList<>(without(holdId).open);
		all.add(new Hold(holdId, personIds));
		return new Holds(all);
	}

	/** Without it. */
	public Holds without(UUID holdId) {
		return new Holds(this.open.stream().filter((hold) -> !hold.holdId().equals(holdId)).toList());
	}

	/** Whether one of them covers one of these persons. */
	public boolean cover(List<PersonId> persons) {
		return this.open.stream().anyMatch((hold) -> hold.covers(persons));
	}

	/** A reasoned stop; without persons it covers the whole case. */
	public record Hold(UUID holdId, Set<PersonId> personIds) {

		public Hold {
			personIds = Set.copyOf(personIds);
		}

		boolean covers(List<PersonId> persons) {
			return this.personIds.isEmpty() || persons.stream().anyMatch(this.personIds::contains);
		}
	}

}
