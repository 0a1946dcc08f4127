/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rihla.cases.act.Act;

/** All contacts with the people of a group, in the order in which they were recorded. */
public record Contacts(@JsonProperty("contacts") List<Contact> all) {

	public Contacts {
		all = List.copyOf(all);
	}

	/** Nobody was contacted yet. */
	public static Contacts none() {
		return new Contacts(List.of());
	}

	/** With one more. */
	public Contacts with(RecordContact command, Act act) {
		return new Contacts(Stream.concat(this.all.stream(), Stream.of(Contact.of(command, act))).toList());
	}

	/**
	 * How often it was tried in vain to reach this person from that moment on, and since
	 * the person was last reached.
	 */
	public long failedSince(PersonId person, Instant moment) {
		Instant reached = of(person).filter((contact) -> contact.outcome() == Contact.Outcome.REACHED)
			.map(Contact::occurredOn)
			.max(Instant::compareTo)
			.orElse(Instant.MIN);
		return of(person).filter((contact) -> contact.outcome().failed())
			.filter((contact) -> !contact.occurredOn().isBefore(moment) && contact.occurredOn().isAfter(reached))
			.count();
	}

	private Stream<Contact> of(PersonId person) {
		return this.all.stream().filter((contact) -> contact.personId().equals(person));
	}

}
