/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.manifest.Passenger;

/**
 * What a movement asks of the room of the plans, which answers it. Whoever asks has made
 * sure that the caller may see the movement.
 */
public interface TravellingGroups {

	/** The groups of these plans, in one read. */
	List<TravellingGroup> of(Collection<PlanId> plans);

	/** Who works for the group of this plan, if there is one. */
	Optional<Keeper> keeper(PlanId plan);

	/** Who the people of these plans are on paper, as far as it is known, in one read. */
	Map<PersonId, Sensitive<Passenger>> passengers(Collection<PlanId> plans);

}
