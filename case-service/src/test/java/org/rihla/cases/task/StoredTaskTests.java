/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.cipher.TestCipher;

import static org.assertj.core.api.Assertions.assertThat;

/** A task is the same after it was stored. */
class StoredTaskTests {

	@ParameterizedTest
	@EnumSource
	void isTheSameAfterItWasStored(TaskStatus status) {
		CaseTask before = TaskFixtures.taskIn(status);

		CaseTask after = TestCipher.reloaded(before);

		assertThat(after).usingRecursiveComparison()
			.withEqualsForType(Object::equals, Sensitive.class)
			.ignoringFields("version", "recorded")
			.isEqualTo(before);
	}

}
