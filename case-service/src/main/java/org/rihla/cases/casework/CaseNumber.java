/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Locale;
import java.util.UUID;

import org.rihla.chassis.aggregate.Ids;

/**
 * What staff call a case, such as {@code RBA-26-00417-Q}: office, year, five random
 * digits and a check letter.
 */
record CaseNumber(String text) {

	private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY";

	private static final int DIGITS = 100_000;

	static CaseNumber of(String officeCode, int year, int digits) {
		int yearOfCentury = year % 100;
		char check = CHECK_LETTERS.charAt((yearOfCentury * DIGITS + digits) % CHECK_LETTERS.length());
		return new CaseNumber(String.format(Locale.ROOT, "%s-%02d-%05d-%c", officeCode, yearOfCentury, digits, check));
	}

	/** The number to try for this case; the same one each time it is asked for. */
	static CaseNumber attempt(CaseId id, String officeCode, int year, int attempt) {
		UUID random = Ids.derived(id.value(), "number-" + attempt);
		return of(officeCode, year, (int) Long.remainderUnsigned(random.getLeastSignificantBits(), DIGITS));
	}

}
