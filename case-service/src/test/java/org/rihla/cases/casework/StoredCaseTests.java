/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.cipher.TestCipher;

import static org.assertj.core.api.Assertions.assertThat;

/** A case is the same after it was stored. */
class StoredCaseTests {

	@ParameterizedTest
	@EnumSource
	void isTheSameAfterItWasStored(CaseStatus status) {
		AssistanceCase before = CaseFixtures.caseIn(status);

		AssistanceCase after = TestCipher.reloaded(before);

		assertThat(after).usingRecursiveComparison()
			.withEqualsForType(Object::equals, Sensitive.class)
			.ignoringFields("version", "recorded")
			.isEqualTo(before);
	}

}
