/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OneByOneTests {

	private static final ThingId BROKEN = new ThingId(new UUID(0, 1));

	private static final ThingId WHOLE = new ThingId(new UUID(0, 2));

	@Test
	void oneThatFailsKeepsNoneOfTheOthersWaiting() {
		List<ThingId> done = new ArrayList<>();

		OneByOne.each("thing", List.of(BROKEN, WHOLE), (id) -> {
			if (id.equals(BROKEN)) {
				throw new IllegalStateException("broken");
			}
			done.add(id);
		});

		assertThat(done).containsExactly(WHOLE);
	}

	private record ThingId(UUID value) implements Identifier {
	}

}
