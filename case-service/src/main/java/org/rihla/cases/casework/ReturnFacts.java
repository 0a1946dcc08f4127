/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/** What planning a return needs to know; asked for by the user who opens the plan. */
record ReturnFacts(int factsVersion, @Nullable String countryOfReturn, @Nullable Sensitive<String> hostRegion,
		List<PersonFacts> persons) {

	static ReturnFacts of(AssistanceCase subject) {
		return new ReturnFacts(subject.factsVersion(), subject.request().countryOfReturn(),
				subject.request().hostRegion(),
				subject.group().persons().stream().map((person) -> PersonFacts.of(person, subject)).toList());
	}

	/** The facts of one person. */
	record PersonFacts(PersonId personId, Sensitive<List<String>> nationalities, Sensitive<String> birthDate,
			Sensitive<BirthDate.Basis> birthDateBasis, Sensitive<PersonDetails.Sex> sex,
			Sensitive<PersonDetails.LegalStatus> legalStatus, @Nullable Sensitive<Boolean> firstTime, int priority) {

		static PersonFacts of(Person person, AssistanceCase subject) {
			PersonDetails details = person.details().reveal();
			Optional<IntakeAnswers> answers = subject.interviews().answersOf(person.personId());
			return new PersonFacts(person.personId(), Sensitive.of(details.nationalities()),
					Sensitive.of(details.birthDate().value()), Sensitive.of(details.birthDate().basis()),
					Sensitive.of(details.sex()), Sensitive.of(details.legalStatus()),
					answers.map(IntakeAnswers::firstTime).map(Sensitive::of).orElse(null), subject.priority());
		}

	}

}
