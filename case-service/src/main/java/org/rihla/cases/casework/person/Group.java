/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * The people who decide and travel together, and what they are to each other.
 *
 * @param persons the first one is the principal
 */
public record Group(List<Person> persons,
		@Nullable @Sealed(Compartment.CORE) Sensitive<List<Relationship>> relationships) {

	public Group {
		persons = List.copyOf(persons);
	}

	/** What is left of one in an erased case. */
	public static Group nobody() {
		return new Group(List.of(), null);
	}

	/** How many they are. */
	public int size() {
		return this.persons.size();
	}

	/** Everybody, by id. */
	public List<PersonId> ids() {
		return those((_) -> true);
	}

	/** Those of whom this is true. */
	public List<PersonId> those(Predicate<Person> test) {
		return this.persons.stream().filter(test).map(Person::personId).toList();
	}

	/** Who speaks for the group in logistics. */
	public PersonId principalPersonId() {
		return this.persons.getFirst().personId();
	}

	/** That member, if this is one of them. */
	public Optional<Person> find(PersonId id) {
		return this.persons.stream().filter((person) -> person.personId().equals(id)).findFirst();
	}

	/** With one more, and what that person is to the others. */
	public Group with(Person newcomer, List<Relationship> ties) {
		return new Group(Stream.concat(this.persons.stream(), Stream.of(newcomer)).toList(),
				Sensitive.of(Stream.concat(ties().stream(), ties.stream()).toList()));
	}

	/** Without one of them. */
	public Group without(PersonId leaver) {
		return new Group(this.persons.stream().filter((person) -> !person.personId().equals(leaver)).toList(),
				Sensitive.of(ties().stream().filter((tie) -> !tie.concerns(leaver)).toList()));
	}

	/** What they are to each other. */
	public List<Relationship> ties() {
		return (this.relationships != null) ? this.relationships.reveal() : List.of();
	}

	/** With that member as it is known now. */
	public Group replacing(Person corrected) {
		return new Group(this.persons.stream()
			.map((person) -> person.personId().equals(corrected.personId()) ? corrected : person)
			.toList(), this.relationships);
	}

	/** Holds when this is one of them. */
	public Condition has(PersonId named) {
		return hasAll(List.of(named));
	}

	/** Holds when nobody named is a stranger. */
	public Condition hasAll(Collection<PersonId> named) {
		List<PersonId> known = ids();
		return Condition.noneOf("person-unknown", named.stream().filter((person) -> !known.contains(person)).toList());
	}

}
