/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.ConstraintViolation;

/**
 * Where in the table stands what a command must not have.
 *
 * @param person place in the group, from 0
 */
record Violation(int person, Column column, String code) {

	private static final Pattern PERSON = Pattern.compile("^persons\\[(\\d+)]");

	static Violation of(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString();
		Matcher person = PERSON.matcher(path);
		int place = person.find() ? Integer.parseInt(person.group(1)) : 0;
		String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
		return new Violation(place, column(path), kebab(constraint));
	}

	private static Column column(String path) {
		String members = path.replaceAll("<[^>]*>|\\[\\d*]", "");
		return switch (members.substring(members.lastIndexOf('.') + 1)) {
			case "countryOfReturn" -> Column.COUNTRY_OF_RETURN;
			case "hostRegion" -> Column.HOST_REGION;
			case "text" -> members.contains("processingConsent") ? Column.CONSENT_TEXT : Column.NAME;
			case "birthDate" -> Column.BIRTH_DATE;
			case "value" -> members.contains("birthDate") ? Column.BIRTH_DATE : Column.CONTACT_VALUE;
			case "nationalities" -> Column.NATIONALITIES;
			case "languages" -> Column.LANGUAGES;
			case "hours" -> Column.CONTACT_HOURS;
			case "issuingCountry" -> Column.DOCUMENT_COUNTRY;
			case "number" -> Column.DOCUMENT_NUMBER;
			case "categories" -> Column.CONSENT_CATEGORIES;
			case "language" -> Column.CONSENT_LANGUAGE;
			case "textVersion" -> Column.CONSENT_TEXT;
			case "witness", "witnessNamed" -> Column.CONSENT_WITNESS;
			case "vitalInterest" -> Column.VITAL_INTEREST;
			default -> members.contains(".names") ? Column.NAME : inSealed(members);
		};
	}

	/** What is sensitive may end the path without a name of its own. */
	private static Column inSealed(String members) {
		if (members.contains("nationalities")) {
			return Column.NATIONALITIES;
		}
		if (members.contains("languages")) {
			return Column.LANGUAGES;
		}
		return members.contains("hostRegion") ? Column.HOST_REGION : Column.EXTERNAL_ID;
	}

	private static String kebab(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
