/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/**
 * What a line has spent on whom, of reservations that have left the agreement: limits per
 * person go on. Of somebody whose cases are erased it stays known that there was one.
 *
 * @param minorByPerson by person id, or by a number for somebody who is forgotten
 * @param casesByPerson the cases by which each was served; null where none was kept
 */
record Served(Map<String, Long> minorByPerson, @Nullable Map<String, Set<String>> casesByPerson) {

	Served {
		minorByPerson = Map.copyOf(minorByPerson);
	}

	static Served nobody() {
		return new Served(Map.of(), Map.of());
	}

	Served and(Reservation spent) {
		Map<String, Long> all = new HashMap<>(this.minorByPerson);
		Map<String, Set<String>> cases = new HashMap<>(cases());
		spent.personIds().forEach((id) -> {
			String person = id.value().toString();
			all.merge(person, spent.shareMinor(), Long::sum);
			cases.merge(person, Set.of(spent.caseId().value().toString()), Served::both);
		});
		return new Served(all, cases);
	}

	/** The case is erased: those who were served by no other are counted and no more. */
	Served forget(CaseId caseId) {
		String gone = caseId.value().toString();
		Map<String, Long> all = new HashMap<>(this.minorByPerson);
		Map<String, Set<String>> cases = new HashMap<>(cases());
		cases().forEach((person, by) -> {
			Set<String> others = by.stream().filter((one) -> !one.equals(gone)).collect(Collectors.toSet());
			cases.put(person, others);
			if (others.isEmpty()) {
				cases.remove(person);
				all.put("forgotten-" + (all.size() - cases.size()), Objects.requireNonNull(all.remove(person)));
			}
		});
		return new Served(all, cases);
	}

	/** Whether somebody was served by the case. */
	boolean knows(CaseId caseId) {
		return cases().values().stream().anyMatch((by) -> by.contains(caseId.value().toString()));
	}

	long minorOf(PersonId person) {
		return this.minorByPerson.getOrDefault(person.value().toString(), 0L);
	}

	Set<String> people() {
		return this.minorByPerson.keySet();
	}

	private Map<String, Set<String>> cases() {
		return Objects.requireNonNullElse(this.casesByPerson, Map.of());
	}

	private static Set<String> both(Set<String> some, Set<String> more) {
		return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
	}

	/** Without the amounts. */
	@Override
	public String toString() {
		return "Served " + this.minorByPerson.size();
	}

}
