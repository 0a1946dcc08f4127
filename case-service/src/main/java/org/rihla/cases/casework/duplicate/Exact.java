/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rihla.cases.casework.person.IdentityDocument;

/** Numbers without what people put between their digits. */
public final class Exact {

	/** National part of a telephone number: 06 12… and +212 6 12… are one. */
	private static final int SIGNIFICANT = 9;

	private static final int SHORTEST = 6;

	private Exact() {
	}

	/** Issuing country and number; a number is told more reliably than the kind. */
	static String document(IdentityDocument document) {
		return document(document.issuingCountry(), document.number());
	}

	/** Issuing country and number. */
	public static String document(String issuingCountry, String number) {
		String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
		return issuingCountry + '|'
				+ plain.codePoints()
					.filter(Character::isLetterOrDigit)
					.mapToObj((letter) -> Character.isDigit(letter) ? Integer.toString(Character.digit(letter, 10))
							: Character.toString(letter))
					.collect(Collectors.joining());
	}

	/** The last nine digits; nothing when it is no number. */
	public static Optional<String> phone(String value) {
		String digits = value.codePoints()
			.filter(Character::isDigit)
			.mapToObj((digit) -> Integer.toString(Character.digit(digit, 10)))
			.collect(Collectors.joining());
		return (digits.length() < SHORTEST) ? Optional.empty()
				: Optional.of(digits.substring(Math.max(0, digits.length() - SIGNIFICANT)));
	}

}
