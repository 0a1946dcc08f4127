/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In doubt, a child. */
class PersonFactsTests {

	@ParameterizedTest
	@CsvSource({ "2008-10-14,DOCUMENTED,false", "2008-10-15,DOCUMENTED,true", "2008-10,DECLARED,true",
			"2008-09,DECLARED,false", "2008,DECLARED,true", "2007,DECLARED,false", "2007,ESTIMATED,true",
			"2005,ESTIMATED,false" })
	void countsAsAChildWhoeverMayBeOne(String birthDate, String basis, boolean minor) {
		PersonFacts facts = new PersonFacts(List.of("CI"), birthDate, basis, "F", "IRREGULAR", null);

		assertThat(facts.minorOn(LocalDate.of(2026, 10, 14))).isEqualTo(minor);
	}

}
