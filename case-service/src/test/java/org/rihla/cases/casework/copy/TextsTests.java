/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.PersonDetails;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private static final List<Class<? extends Enum<?>>> CODES = List.of(Consent.State.class,
			ConsentDetails.Manner.class, DataCategory.class, Purpose.class, Outcome.class,
			IntakeAnswers.ReasonForReturn.class, IntakeAnswers.Means.class, IntakeAnswers.LegalBar.class,
			BirthDate.Basis.class, Capacity.class, ContactRule.Kind.class, IdentityDocument.Kind.class,
			PersonDetails.Sex.class, PersonDetails.IdentityConfidence.class, PersonDetails.LegalStatus.class,
			PersonDetails.ProtectionClaim.class, Contact.Direction.class, Contact.Outcome.class);

	@Test
	void haveTheSameKeysInEachLanguage() {
		assertThat(Texts.in(Language.AR).words().keySet()).isEqualTo(Texts.in(Language.EN).words().keySet())
			.isEqualTo(Texts.in(Language.FR).words().keySet());
	}

	@ParameterizedTest
	@EnumSource
	void haveWordsForEachCode(Language language) {
		Texts texts = Texts.in(language);

		assertThat(CODES.stream().flatMap((codes) -> Stream.of(codes.getEnumConstants())))
			.allSatisfy((code) -> assertThat(texts.say(code)).isNotBlank());
	}

}
