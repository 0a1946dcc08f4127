/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryAfterTests {

	private static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	@Test
	void understandsSeconds() {
		assertThat(RetryAfter.read("120", NOON)).isEqualTo(Duration.ofMinutes(2));
	}

	@Test
	void understandsADate() {
		assertThat(RetryAfter.read("Tue, 8 Sep 2026 12:05:00 GMT", NOON)).isEqualTo(Duration.ofMinutes(5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "9999999999", "86401", "Wed, 1 Jan 2098 00:00:00 GMT" })
	void waitsADayAtMost(String value) {
		assertThat(RetryAfter.read(value, NOON)).isEqualTo(Duration.ofHours(24));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "-1", "1.5", "99999999999", "Tue, 8 Sep 2026 11:00:00 GMT" })
	void ignoresWhatItDoesNotUnderstandOrWhatIsPast(String value) {
		assertThat(RetryAfter.read(value, NOON)).isNull();
	}

}
