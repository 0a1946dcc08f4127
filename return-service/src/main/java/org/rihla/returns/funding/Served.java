/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.rihla.returns.PersonId;

/**
 * What a line has spent on whom, of reservations that have left the agreement: limits per
 * person go on.
 *
 * @param minorByPerson by person id
 */
record Served(Map<String, Long> minorByPerson) {

	Served {
		minorByPerson = Map.copyOf(minorByPerson);
	}

	static Served nobody() {
		return new Served(Map.of());
	}

	Served and(Reservation spent) {
		Map<String, Long> all = new HashMap<>(this.minorByPerson);
		spent.personIds().forEach((person) -> all.merge(person.value().toString(), spent.shareMinor(), Long::sum));
		return new Served(all);
	}

	long minorOf(PersonId person) {
		return this.minorByPerson.getOrDefault(person.value().toString(), 0L);
	}

	Set<String> people() {
		return this.minorByPerson.keySet();
	}

	/** Without the amounts. */
	@Override
	public String toString() {
		return "Served " + this.minorByPerson.size();
	}

}
