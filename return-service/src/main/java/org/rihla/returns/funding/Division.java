/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Collection;
import java.util.List;

import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * A reservation divided between those who stay in a group and those who leave it: each
 * has the same of it, and it is the same money as before. What was paid out of it stays
 * with the group.
 *
 * @param rest of those who stay
 * @param part of those who leave
 */
record Division(Reservation rest, Reservation part) {

	/** Takes these people out, into a plan of their own or to be released. */
	static Division of(Reservation whole, Collection<PersonId> leaving, PlanId plan) {
		List<PersonId> going = whole.personIds().stream().filter(leaving::contains).toList();
		List<PersonId> staying = whole.personIds().stream().filter((person) -> !going.contains(person)).toList();
		long each = whole.amountMinor().reveal() / whole.places();
		long moved = Math.min(each * going.size(), whole.openMinor());
		ReservationId id = new ReservationId(
				Ids.derived(whole.reservationId().value(), going.getFirst().value().toString()));
		return new Division(whole.sharedBy(staying, whole.amountMinor().reveal() - moved),
				whole.sharedBy(going, moved).movedTo(id, plan));
	}

}
