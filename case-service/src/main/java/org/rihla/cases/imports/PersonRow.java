/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.chassis.cipher.Sensitive;

/** The person of a row. */
record PersonRow(Row row) {

	NewPerson person() {
		ConsentDetails consent = consent();
		String vital = this.row.text(Column.VITAL_INTEREST);
		List<IdentityDocument> documents = documents();
		return new NewPerson(Sensitive.of(details()), Sensitive.of(List.of(contact())), null,
				(consent != null) ? Sensitive.of(consent) : null, (vital != null) ? Sensitive.of(vital) : null,
				documents.isEmpty() ? null : Sensitive.of(documents), null);
	}

	private PersonDetails details() {
		return new PersonDetails(names(), this.row.needed(Column.SEX, PersonDetails.Sex.class),
				new BirthDate(this.row.needed(Column.BIRTH_DATE),
						this.row.code(Column.BIRTH_BASIS, BirthDate.Basis.DECLARED)),
				this.row.parts(Column.NATIONALITIES),
				this.row.code(Column.IDENTITY_CONFIDENCE, PersonDetails.IdentityConfidence.DECLARED),
				this.row.parts(Column.LANGUAGES), this.row.code(Column.LEGAL_STATUS, PersonDetails.LegalStatus.UNKNOWN),
				this.row.code(Column.PROTECTION_CLAIM, PersonDetails.ProtectionClaim.NONE));
	}

	private List<PersonName> names() {
		List<PersonName> names = new ArrayList<>(List.of(name(this.row.needed(Column.NAME), PersonName.Kind.FULL)));
		String other = this.row.text(Column.OTHER_NAME);
		if (other != null) {
			names.add(name(other, PersonName.Kind.OTHER));
		}
		return names;
	}

	private static PersonName name(String text, PersonName.Kind kind) {
		boolean arabic = text.codePoints()
			.anyMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
		return new PersonName(text, arabic ? "Arab" : "Latn", kind);
	}

	private ContactRule contact() {
		return new ContactRule(this.row.needed(Column.CONTACT_KIND, ContactRule.Kind.class),
				this.row.text(Column.CONTACT_VALUE), this.row.yes(Column.CONTACT_SAFE),
				this.row.text(Column.CONTACT_HOURS), null, this.row.yes(Column.LEAVE_MESSAGE), null, false);
	}

	private List<IdentityDocument> documents() {
		if (this.row.text(Column.DOCUMENT_NUMBER) == null) {
			return List.of();
		}
		return List.of(new IdentityDocument(this.row.needed(Column.DOCUMENT_KIND, IdentityDocument.Kind.class),
				this.row.needed(Column.DOCUMENT_COUNTRY), this.row.needed(Column.DOCUMENT_NUMBER)));
	}

	private @Nullable ConsentDetails consent() {
		if (this.row.text(Column.CONSENT_HOW) == null) {
			return null;
		}
		EnumSet<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
		Arrays.stream(this.row.needed(Column.CONSENT_CATEGORIES).split("\\s+"))
			.map((code) -> this.row.code(Column.CONSENT_CATEGORIES, code, DataCategory.class))
			.forEach(categories::add);
		return new ConsentDetails(categories, this.row.needed(Column.CONSENT_LANGUAGE),
				this.row.needed(Column.CONSENT_TEXT), this.row.needed(Column.CONSENT_HOW, ConsentDetails.Manner.class),
				this.row.code(Column.CONSENT_BY, ConsentDetails.GivenBy.SELF), null,
				this.row.text(Column.CONSENT_WITNESS), null, null, null);
	}

}
