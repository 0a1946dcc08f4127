/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * A group as the room of the plans shows it to a movement.
 *
 * @param stage where its plan stands
 * @param receptionId what was asked of the receiving side, once it was
 */
public record TravellingGroup(PlanId planId, String stage, @Nullable UUID receptionId,
		@Nullable UUID receivingPartnerId, List<Person> travellers) {

	public TravellingGroup {
		travellers = List.copyOf(travellers);
	}

	/**
	 * One of its people.
	 *
	 * @param missing codes of what is still missing before boarding
	 */
	public record Person(PersonId personId, List<String> missing) {

		public Person {
			missing = List.copyOf(missing);
		}

	}

}
