/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.Person;
import org.rihla.chassis.paper.Paper;

/**
 * What is kept about one person of a case, and of nobody else.
 *
 * @param status where the case stands, as a code that has words
 * @param attempts whenever somebody reached the person or tried to
 * @param screenedOn when the person was asked about dangers; the answers are told by word
 * of mouth, for paper is found
 */
public record OwnFile(String caseNumber, String officeCode, Enum<?> status, Instant registeredAt, Person person,
		@Nullable PersonIntake intake, List<Contact> attempts, List<Consent> consents, List<Decision> decisions,
		List<Instant> screenedOn) {

	public OwnFile {
		attempts = List.copyOf(attempts);
		consents = List.copyOf(consents);
		decisions = List.copyOf(decisions);
		screenedOn = List.copyOf(screenedOn);
	}

	/**
	 * As a PDF.
	 * @param madeAt stands on each page
	 */
	public byte[] pdf(Language language, Instant madeAt) {
		return Paper.of(new OwnFileSheet(this, Texts.in(language)).html(madeAt), language.isRightToLeft());
	}

}
