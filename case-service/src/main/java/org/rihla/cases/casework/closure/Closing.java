/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.rihla.cases.casework.person.Contacts;
import org.rihla.cases.casework.person.PersonId;

/**
 * A case at the moment when its work is to end.
 *
 * @param standings how far each person of the group had come
 * @param supported whether there was support after a return
 */
public record Closing(Map<PersonId, Standing> standings, Contacts contacts, boolean supported, Instant now) {

	public Closing {
		standings = Map.copyOf(standings);
	}

	boolean fits(PersonOutcome outcome) {
		Standing standing = this.standings.get(outcome.personId());
		return standing != null && outcome.code().reveal().fits(standing);
	}

	List<PersonId> without(List<PersonOutcome> outcomes) {
		List<PersonId> named = outcomes.stream().map(PersonOutcome::personId).toList();
		return this.standings.keySet()
			.stream()
			.filter((person) -> !named.contains(person))
			.sorted(Comparator.comparing(PersonId::value))
			.toList();
	}

}
