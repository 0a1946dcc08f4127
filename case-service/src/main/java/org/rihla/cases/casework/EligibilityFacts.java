/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.eligibility.Fact;
import org.rihla.cases.casework.eligibility.Facts;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonDetails.LegalStatus;
import org.rihla.chassis.cipher.Sensitive;

/** What the rules of programmes may ask, read from a case. */
final class EligibilityFacts {

	private final CaseAssessment subject;

	private final LocalDate day;

	private EligibilityFacts(CaseAssessment subject, LocalDate day) {
		this.subject = subject;
		this.day = day;
	}

	static List<Facts> of(CaseAssessment subject, LocalDate day) {
		EligibilityFacts facts = new EligibilityFacts(subject, day);
		return subject.group().persons().stream().map(facts::about).toList();
	}

	private Facts about(Person person) {
		PersonDetails details = person.details().reveal();
		Map<Fact, Set<String>> known = new EnumMap<>(Fact.class);
		known.put(Fact.NATIONALITY, Set.copyOf(details.nationalities()));
		known.put(Fact.AGE, one(details.birthDate().ageOn(this.day)));
		known.put(Fact.LEGAL_STATUS,
				(details.legalStatus() != LegalStatus.UNKNOWN) ? one(details.legalStatus()) : Set.of());
		known.put(Fact.COUNTRY_OF_RETURN, one(this.subject.request().countryOfReturn()));
		known.put(Fact.HOST_REGION, one(hostRegion()));
		known.put(Fact.GROUP_SIZE, one(this.subject.group().size()));
		known.put(Fact.PRIORITY, one(this.subject.priority()));
		this.subject.interviews().answersOf(person.personId()).ifPresent((answers) -> {
			known.put(Fact.MEANS_DECLARED, one(answers.means()));
			known.put(Fact.LEGAL_BAR, one(answers.legalBar()));
			known.put(Fact.FIRST_TIME, one(answers.firstTime()));
		});
		if (this.subject.duplicates().helpedBefore(person.personId())) {
			known.put(Fact.FIRST_TIME, one(false));
		}
		return new Facts(person.personId(), known);
	}

	private @Nullable String hostRegion() {
		Sensitive<String> region = this.subject.request().hostRegion();
		return (region != null) ? region.reveal() : null;
	}

	private static Set<String> one(@Nullable Object value) {
		return (value != null) ? Set.of(value.toString()) : Set.of();
	}

}
