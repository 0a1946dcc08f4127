/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;

import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.EndClaim;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.RecordContact;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.cipher.Sensitive;

import static org.rihla.cases.casework.RegistrationFixtures.adult;

/** What happens to the people of a group, with invented people only. */
final class PeopleFixtures {

	static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private PeopleFixtures() {
	}

	static AddPerson sibling(AssistanceCase subject) {
		return new AddPerson(adult(), null,
				List.of(new AddPerson.Tie(subject.group().principalPersonId(), Relationship.Kind.SIBLING, false)), null,
				null);
	}

	static RemovePerson removal(PersonId person) {
		return new RemovePerson(person, null, null);
	}

	static CorrectFacts correction(PersonId person, PersonDetails details) {
		return new CorrectFacts(person, Sensitive.of(details), null, null, null, null, null, null,
				Sensitive.of("The passport was shown"), null, null);
	}

	static PersonDetails details(IdentityConfidence confidence, ProtectionClaim claim) {
		PersonDetails known = adult().details().reveal();
		return new PersonDetails(known.names(), known.sex(), known.birthDate(), known.nationalities(), confidence,
				known.languages(), known.legalStatus(), claim);
	}

	static EndClaim endOfClaim(PersonId person) {
		return new EndClaim(person, EndClaim.End.ENDED_BY_PERSON, TODAY, TODAY, null, null);
	}

	static RecordContact contact(PersonId person, Contact.Outcome outcome) {
		return new RecordContact(person, Contact.Direction.OUTBOUND, outcome, null, null, null);
	}

}
