/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns that a table may have, in the order in which docs/import.md tells them. */
enum Column {

	EXTERNAL_ID, CHANNEL, REGISTERED_ON, URGENT, COUNTRY_OF_RETURN, HOST_REGION, NAME, OTHER_NAME, SEX, BIRTH_DATE,
	BIRTH_BASIS, NATIONALITIES, LANGUAGES, IDENTITY_CONFIDENCE, LEGAL_STATUS, PROTECTION_CLAIM, RELATION_TO_FIRST,
	CONTACT_KIND, CONTACT_VALUE, CONTACT_SAFE, CONTACT_HOURS, LEAVE_MESSAGE, DOCUMENT_KIND, DOCUMENT_COUNTRY,
	DOCUMENT_NUMBER, CONSENT_CATEGORIES, CONSENT_LANGUAGE, CONSENT_TEXT, CONSENT_HOW, CONSENT_BY, CONSENT_WITNESS,
	VITAL_INTEREST;

	/** As the header writes it. */
	String header() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A table without these is refused as a whole. */
	boolean isNeeded() {
		return switch (this) {
			case EXTERNAL_ID, CHANNEL, NAME, SEX, BIRTH_DATE, NATIONALITIES, LANGUAGES, CONTACT_KIND -> true;
			default -> false;
		};
	}

	static Optional<Column> find(String header) {
		String wanted = header.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((column) -> column.header().equals(wanted)).findAny();
	}

}
