/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.cipher.TestCipher;

import static org.assertj.core.api.Assertions.assertThat;

/** A referral is the same after it was stored. */
class StoredReferralTests {

	@ParameterizedTest
	@EnumSource
	void isTheSameAfterItWasStored(ReferralStatus status) {
		Referral before = ReferralFixtures.referralIn(status);

		Referral after = TestCipher.reloaded(before);

		assertThat(after).usingRecursiveComparison()
			.withEqualsForType(Object::equals, Sensitive.class)
			.ignoringFields("version", "recorded")
			.isEqualTo(before);
	}

}
