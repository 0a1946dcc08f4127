/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.LegalStatus;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonDetails.Sex;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.chassis.cipher.Sensitive;

import static org.rihla.cases.casework.ConsentFixtures.consentDetails;

/** Requests to register, with invented people only. */
final class RegistrationFixtures {

	private RegistrationFixtures() {
	}

	static NewPerson adult() {
		return person("1999-05", LegalStatus.IRREGULAR, consentDetails(DataCategory.IDENTITY));
	}

	static NewPerson person(String born, LegalStatus legalStatus, @Nullable ConsentDetails consent) {
		PersonDetails details = new PersonDetails(List.of(new PersonName("Awa Invented", "Latn", PersonName.Kind.FULL)),
				Sex.F, new BirthDate(born, BirthDate.Basis.DECLARED), List.of("CI"), IdentityConfidence.DECLARED,
				List.of("fr", "dyu"), legalStatus, ProtectionClaim.NONE);
		ContactRule rule = new ContactRule(ContactRule.Kind.PHONE, "+212600000000", true, null, null, false, null,
				false);
		return new NewPerson(Sensitive.of(details), Sensitive.of(List.of(rule)), null,
				(consent != null) ? Sensitive.of(consent) : null, null, null, null);
	}

	static RegisterCase registration(NewPerson... persons) {
		return new RegisterCase(RegisterCase.Channel.WALK_IN, null, "CI", null, false, Arrays.asList(persons),
				List.of(), null, null);
	}

}
