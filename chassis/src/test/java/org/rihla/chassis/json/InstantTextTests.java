/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstantTextTests {

	@Test
	void sortsAsTimeDoes() {
		assertThat(Stream
			.of("2026-11-21T23:59:59.999999Z", "2026-11-22T00:00:00Z", "2026-11-22T00:00:00.5Z",
					"2026-11-22T00:00:00.501Z")
			.map(Instant::parse)
			.map(InstantText::of)).isSorted()
			.containsExactly("2026-11-21T23:59:59.999Z", "2026-11-22T00:00:00.000Z", "2026-11-22T00:00:00.500Z",
					"2026-11-22T00:00:00.501Z");
	}

}
