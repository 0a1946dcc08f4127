/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTests {

	@Test
	void beginsWithAByteOrderMarkAndEndsEachRowAsTheStandardSays() {
		CsvText table = new CsvText("name", "note").row(Arrays.asList("محمد", null))
			.row(List.of("a,b", "say \"x\"\nno"));

		assertThat(new String(table.bytes(), StandardCharsets.UTF_8))
			.isEqualTo("\uFEFFname,note\r\nمحمد,\r\n\"a,b\",\"say \"\"x\"\"\nno\"\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "\uFF1D1" })
	void letsNoCellBeComputed(String formula) {
		String text = new String(new CsvText("a").row(List.of(formula)).bytes(), StandardCharsets.UTF_8);

		assertThat(text).startsWith("\uFEFFa\r\n\"'" + formula);
	}

}
