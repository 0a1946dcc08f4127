/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * A group as the room of the plans shows it to a movement.
 *
 * @param stage where its plan stands
 * @param receptionId what was asked of the receiving side, once it was
 * @param missing for each of its people, codes of what the next step waits for
 */
public record TravellingGroup(PlanId planId, String stage, @Nullable UUID receptionId,
		@Nullable UUID receivingPartnerId, Map<PersonId, List<String>> missing) {

	public TravellingGroup {
		missing = Map.copyOf(missing);
	}

	/** The people of the group. */
	public Set<PersonId> people() {
		return this.missing.keySet();
	}

	List<String> missing(PersonId person) {
		return this.missing.getOrDefault(person, List.of());
	}

}
