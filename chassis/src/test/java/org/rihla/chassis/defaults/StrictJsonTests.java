/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.things.ThingTest;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ThingTest
class StrictJsonTests {

	@Autowired
	private JsonMapper mapper;

	@Test
	void goesThirtyTwoLevelsDeepAndNoFurther() {
		assertThat(this.mapper.readTree(nested(32))).isNotNull();
		assertThatExceptionOfType(StreamConstraintsException.class).isThrownBy(() -> this.mapper.readTree(nested(33)));
	}

	@Test
	void boundsTextsNamesAndNumbers() {
		assertThatExceptionOfType(StreamConstraintsException.class)
			.isThrownBy(() -> this.mapper.readTree('"' + "x".repeat(70_000) + '"'));
		assertThatExceptionOfType(StreamConstraintsException.class)
			.isThrownBy(() -> this.mapper.readTree("{\"" + "x".repeat(300) + "\": 1}"));
		assertThatExceptionOfType(StreamConstraintsException.class)
			.isThrownBy(() -> this.mapper.readTree("9".repeat(70)));
	}

	private static String nested(int depth) {
		return "[".repeat(depth) + "]".repeat(depth);
	}

}
