/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.chassis.problem.RequestRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorsTests {

	private final Cursors cursors = new Cursors(TestCipher.fingerprint());

	private final String cursor = this.cursors.of(List.of(2, "2026-03-01T12:00:00.000Z"), "cases", "open");

	@Test
	void leadBackToTheirPlace() {
		assertThat(this.cursors.place(this.cursor, "cases", "open")).isEqualTo(List.of(2, "2026-03-01T12:00:00.000Z"));
		assertThat(this.cursor).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void areNotNeededForTheFirstPage() {
		assertThat(this.cursors.place(null, "cases", "open")).isNull();
	}

	@Test
	void belongToOneList() {
		assertRefused(() -> this.cursors.place(this.cursor, "cases", "closed"));
		assertRefused(() -> this.cursors.place(this.cursor, "cases"));
	}

	@Test
	void cannotBeMadeUp() {
		String known = new String(Base64.getUrlDecoder().decode(this.cursor), StandardCharsets.UTF_8);
		String other = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(known.replace("12:00", "13:00").getBytes(StandardCharsets.UTF_8));

		assertRefused(() -> this.cursors.place(other, "cases", "open"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "%%%", "bm8gY3Vyc29yIG9mIG91cnMgYXQgYWxsLCBub3QgZXZlbiBjbG9zZQ" })
	void areNotJustAnything(String text) {
		assertRefused(() -> this.cursors.place(text, "cases", "open"));
	}

	private static void assertRefused(ThrowingCallable call) {
		assertThatExceptionOfType(RequestRefused.class).isThrownBy(call);
	}

}
