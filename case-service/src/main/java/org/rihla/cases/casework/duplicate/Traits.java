/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.names.NameKeys;
import org.rihla.cases.names.NamePart;

/** What a person is recognised by, prepared for comparison. */
public record Traits(Set<String> documents, Set<String> phones, List<List<NamePart>> names, String birthDate,
		Set<String> nationalities) {

	private static final Set<ContactRule.Kind> BY_PHONE = EnumSet.of(ContactRule.Kind.PHONE,
			ContactRule.Kind.MESSENGER);

	private static final int NEAR = 2;

	/**
	 * Of a person of a case.
	 * @throws org.rihla.chassis.cipher.Erased when the person is
	 */
	public static Traits of(Person person, NameKeys keys) {
		PersonDetails details = person.details().reveal();
		List<IdentityDocument> documents = (person.documents() != null) ? person.documents().reveal() : List.of();
		return new Traits(documents.stream().map(Exact::document).collect(Collectors.toSet()),
				person.contactRules()
					.reveal()
					.stream()
					.filter((rule) -> BY_PHONE.contains(rule.kind()) && rule.value() != null)
					.flatMap((rule) -> Exact.phone(rule.value()).stream())
					.collect(Collectors.toSet()),
				details.names().stream().map((name) -> keys.parts(name.text())).toList(), details.birthDate().value(),
				Set.copyOf(details.nationalities()));
	}

	/** What both have in common; the same in both directions. */
	public Set<Reason> inCommonWith(Traits other) {
		EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
		addIf(shares(this.documents, other.documents), Reason.SAME_DOCUMENT, reasons);
		addIf(shares(this.phones, other.phones), Reason.SAME_PHONE, reasons);
		addIf(hasNameOf(other), Reason.SAME_NAME, reasons);
		addIf(shares(this.nationalities, other.nationalities), Reason.SAME_NATIONALITY, reasons);
		addBirth(other, reasons);
		return reasons;
	}

	/** Whether these could be the same person for a colleague at the counter. */
	boolean isRecognisedIn(Traits other) {
		return hasNameOf(other) || shares(this.phones, other.phones) || shares(this.documents, other.documents);
	}

	private void addBirth(Traits other, Collection<Reason> reasons) {
		int apart = Math.abs(birthYear().getValue() - other.birthYear().getValue());
		if (this.birthDate.equals(other.birthDate) && this.birthDate.length() > "yyyy".length()) {
			reasons.add(Reason.SAME_BIRTH_DATE);
		}
		else if (apart <= NEAR) {
			reasons.add((apart == 0) ? Reason.SAME_BIRTH_YEAR : Reason.NEAR_BIRTH_YEAR);
		}
	}

	private boolean hasNameOf(Traits other) {
		return this.names.stream()
			.anyMatch((mine) -> other.names.stream().anyMatch((theirs) -> NameMatch.areSame(mine, theirs)));
	}

	Year birthYear() {
		return Year.parse(this.birthDate.substring(0, "yyyy".length()));
	}

	private static void addIf(boolean holds, Reason reason, Collection<Reason> reasons) {
		if (holds) {
			reasons.add(reason);
		}
	}

	private static boolean shares(Set<String> mine, Set<String> theirs) {
		return !Collections.disjoint(mine, theirs);
	}

	/** All of it is personal. */
	@Override
	public String toString() {
		return "Traits of a person";
	}

}
