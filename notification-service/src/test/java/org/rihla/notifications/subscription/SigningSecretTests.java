/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.security.SecureRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SigningSecretTests {

	@Test
	void isThirtyTwoRandomBytesWithPrefix() {
		SigningSecret secret = SigningSecret.draw(new SecureRandom());

		assertThat(secret.text()).matches("whsec_[A-Za-z0-9+/]{43}=");
		assertThat(secret.key()).hasSize(32);
	}

	@Test
	void isAnotherOneEachTime() {
		SecureRandom random = new SecureRandom();

		assertThat(Stream.generate(() -> SigningSecret.draw(random)).limit(100)).doesNotHaveDuplicates();
	}

}
