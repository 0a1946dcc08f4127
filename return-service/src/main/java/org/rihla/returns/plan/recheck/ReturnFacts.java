/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PersonId;

/** What the case knows that a return is planned with. */
public record ReturnFacts(int factsVersion, @Nullable String countryOfReturn, @Nullable String hostRegion,
		List<Person> persons) {

	public ReturnFacts {
		persons = List.copyOf(persons);
	}

	/** Of whom there are facts. */
	public List<PersonId> known() {
		return this.persons.stream().map(Person::personId).toList();
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "ReturnFacts version " + this.factsVersion;
	}

	/** One person of the case. */
	public record Person(PersonId personId, List<String> nationalities, String birthDate, String birthDateBasis,
			String sex, String legalStatus, @Nullable Boolean firstTime, int priority) {

		public Person {
			nationalities = List.copyOf(nationalities);
		}

		/** The facts without who it is. */
		public PersonFacts facts() {
			return new PersonFacts(this.nationalities, this.birthDate, this.birthDateBasis, this.sex, this.legalStatus,
					this.firstTime);
		}

		/** Personal, so not printed. */
		@Override
		public String toString() {
			return "Person " + this.personId;
		}

	}

}
