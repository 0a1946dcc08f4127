/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How cases are called. */
class CaseNumberTests {

	@Test
	void endsWithALetterThatChecksYearAndDigits() {
		assertThat(CaseNumber.of("RBA", 2026, 417).text())
			.isEqualTo("RBA-26-00417-" + "ABCDEFGHJKLMNPQRSTUVWXY".charAt(2600417 % 23));
	}

	@Test
	void isTheSameForTheSameCaseAndAnotherForTheNextAttempt() {
		CaseId id = new CaseId(UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac"));

		CaseNumber first = CaseNumber.attempt(id, "RBA", 2026, 0);

		assertThat(CaseNumber.attempt(id, "RBA", 2026, 0)).isEqualTo(first);
		assertThat(CaseNumber.attempt(id, "RBA", 2026, 1)).isNotEqualTo(first);
		assertThat(first.text()).matches("RBA-26-\\d{5}-[A-HJ-NP-Y]");
	}

}
