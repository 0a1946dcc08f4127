/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PackagingTests {

	@ParameterizedTest
	@ValueSource(strings = { "access", "asyncapi", "events", "notices", "problems", "webhooks" })
	void othersFindEveryFileUnderContractsOnTheClassPath(String folder) {
		List<String> files = Contracts.names(folder, "");

		assertThat(files).isNotEmpty()
			.allSatisfy((file) -> assertThat(getClass().getResource("/contracts/" + folder + "/" + file)).isNotNull());
		assertThat(getClass().getResource("/contracts/topics.yaml")).isNotNull();
	}

}
