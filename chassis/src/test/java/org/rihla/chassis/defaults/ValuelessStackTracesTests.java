/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContextException;

import static org.assertj.core.api.Assertions.assertThat;

class ValuelessStackTracesTests {

	@Test
	void printTypesAndFramesButNotWhatAParserQuoted() throws IOException {
		Exception failure = new IllegalStateException("Amina", new NumberFormatException("For input string: Amina"));

		assertThat(printed(failure)).contains("IllegalStateException", "NumberFormatException", "at org.rihla")
			.doesNotContain("Amina");
	}

	@Test
	void keepTheMessagesOfTheStart() throws IOException {
		assertThat(printed(new ApplicationContextException("No server here"))).contains("No server here");
	}

	private static String printed(Exception failure) throws IOException {
		StringBuilder out = new StringBuilder();
		new ValuelessStackTraces().printStackTrace(failure, out);
		return out.toString();
	}

}
