/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An invented person.
 *
 * @param script ISO 15924
 * @param language BCP 47
 */
public record Human(String name, String script, String sex, LocalDate born, String nationality, String language,
		String phone) {

	boolean isMinorOn(LocalDate day) {
		return this.born.plusYears(18).isAfter(day);
	}

	/** What registration asks about the person. */
	Map<String, Object> details() {
		return Map.of("names", List.of(Map.of("text", this.name, "script", this.script, "kind", "FULL")), "sex",
				this.sex, "birthDate", Map.of("value", this.born.toString(), "basis", "DECLARED"), "nationalities",
				List.of(this.nationality), "identityConfidence", "DECLARED", "languages", List.of(this.language),
				"legalStatus", "IRREGULAR", "protectionClaim", "NONE");
	}

	/** The identity as a travel document would print it. */
	Map<String, Object> asPrinted() {
		return Map.of("nameAsPrinted", this.name, "birthDate", this.born.toString(), "nationality", this.nationality,
				"sex", this.sex);
	}

}
