/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTests {

	private final Fingerprint fingerprint = TestCipher.fingerprint();

	@Test
	void isTheSameForTheSameParts() {
		assertThat(this.fingerprint.of(bytes("POST"), bytes("{}"))).hasSize(64)
			.isEqualTo(this.fingerprint.of(bytes("POST"), bytes("{}")));
		assertThat(this.fingerprint.uuid(bytes("POST"))).isEqualTo(this.fingerprint.uuid(bytes("POST")));
	}

	@Test
	void knowsWhereAPartEnds() {
		assertThat(this.fingerprint.of(bytes("ab"), bytes("c")))
			.isNotEqualTo(this.fingerprint.of(bytes("a"), bytes("bc")));
		assertThat(this.fingerprint.of(bytes("ab"))).isNotEqualTo(this.fingerprint.of(bytes("ab"), new byte[0]));
	}

	@Test
	void cannotBeGuessedWithoutTheKey() {
		assertThat(TestCipher.fingerprint().of(bytes("Amal"))).isNotEqualTo(this.fingerprint.of(bytes("Amal")));
	}

	@Test
	void tellsIdsApartFromTexts() {
		String text = this.fingerprint.of(bytes("a")).substring(0, 8);

		assertThat(this.fingerprint.uuid(bytes("a")).toString()).doesNotStartWith(text);
	}

	@Test
	void makesIdsOfTheFreeFormKind() {
		UUID id = this.fingerprint.uuid(bytes("a"));

		assertThat(id.version()).isEqualTo(8);
		assertThat(id.variant()).isEqualTo(2);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
