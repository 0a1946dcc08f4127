/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may be a child. */
class BirthDateTests {

	@ParameterizedTest
	@CsvSource({ "2008-09-14,DOCUMENTED,false", "2008-09-15,DOCUMENTED,true", "2008-09,DECLARED,true",
			"2008-08,DECLARED,false", "2008,DECLARED,true", "2007,DECLARED,false", "2007-01-01,ESTIMATED,true",
			"2006-09-14,ESTIMATED,false", "2009-02-31,DECLARED,true" })
	void whoeverMayBeAChildIsTreatedAsOne(String value, BirthDate.Basis basis, boolean minor) {
		assertThat(new BirthDate(value, basis).minorOn(LocalDate.of(2026, 9, 14))).isEqualTo(minor);
	}

}
