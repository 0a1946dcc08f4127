/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.cipher.Sensitive;

/** People as a partner may see them: only the kinds of data that they agreed to share. */
public record SharedGroup(List<SharedPerson> persons, @Nullable Sensitive<List<SharedRelationship>> relationships) {

	static SharedGroup of(AssistanceCase subject, List<PersonId> persons, Set<DataCategory> categories) {
		List<SharedPerson> shared = persons.stream()
			.flatMap((id) -> subject.group().persons().stream().filter((person) -> person.personId().equals(id)))
			.map((person) -> SharedPerson.of(person, categories))
			.toList();
		return new SharedGroup(shared,
				categories.contains(DataCategory.FAMILY) ? Sensitive.of(family(subject, persons)) : null);
	}

	private static List<SharedRelationship> family(AssistanceCase subject, List<PersonId> persons) {
		return subject.group()
			.ties()
			.stream()
			.filter((between) -> persons.contains(between.from()) && persons.contains(between.to()))
			.map((between) -> new SharedRelationship(persons.indexOf(between.from()), persons.indexOf(between.to()),
					between.kind()))
			.toList();
	}

	/** One person; absent is what was not agreed to. */
	public record SharedPerson(@Nullable Sensitive<List<PersonName>> names, @Nullable Sensitive<PersonDetails.Sex> sex,
			@Nullable Sensitive<BirthDate> birthDate, @Nullable Sensitive<List<String>> nationalities,
			@Nullable Sensitive<List<ContactRule>> contactRules, @Nullable Sensitive<List<String>> languages,
			@Nullable Sensitive<PersonDetails.LegalStatus> legalStatus,
			@Nullable Sensitive<PersonDetails.ProtectionClaim> protectionClaim) {

		static SharedPerson of(Person person, Set<DataCategory> agreed) {
			PersonDetails details = person.details().reveal();
			boolean identity = agreed.contains(DataCategory.IDENTITY);
			boolean legal = agreed.contains(DataCategory.LEGAL_STATUS);
			return new SharedPerson(only(identity, details.names()), only(identity, details.sex()),
					only(identity, details.birthDate()), only(identity, details.nationalities()),
					agreed.contains(DataCategory.CONTACT) ? person.contactRules() : null,
					only(agreed.contains(DataCategory.LANGUAGES), details.languages()),
					only(legal, details.legalStatus()), only(legal, details.protectionClaim()));
		}

		private static <T> @Nullable Sensitive<T> only(boolean agreed, T value) {
			return agreed ? Sensitive.of(value) : null;
		}

	}

	/** What two of them are to each other, by their places in the list from 0. */
	public record SharedRelationship(int from, int to, Relationship.Kind kind) {

	}

}
