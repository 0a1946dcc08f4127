/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventMapperTests {

	private final JsonMapper events = EventMapper.create();

	@Test
	void leavesOutWhatIsAbsent() {
		Seen seen = new Seen(Instant.parse("2026-03-01T12:00:00Z"), Outcome.GOOD, null, null);

		assertThat(this.events.writeValueAsString(seen))
			.isEqualTo("{\"at\":\"2026-03-01T12:00:00.000Z\",\"outcome\":\"GOOD\"}");
	}

	@Test
	void refusesPersonalData() {
		Seen seen = new Seen(Instant.EPOCH, Outcome.GOOD, null, Sensitive.of("Amal"));

		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.events.writeValueAsString(seen))
			.withMessageStartingWith("Personal data must not leave in an event")
			.withMessageNotContaining("Amal");
	}

	@Test
	void takesWhatItKnowsOfAnEvent() {
		assertThat(this.events.readValue("{\"outcome\":\"GOOD\",\"inventedLater\":1}", Seen.class))
			.isEqualTo(new Seen(null, Outcome.GOOD, null, null));
	}

	private enum Outcome {

		GOOD;

		@Override
		public String toString() {
			return "good";
		}

	}

	private record Seen(@Nullable Instant at, Outcome outcome, @Nullable String note,
			@Nullable Sensitive<String> name) {
	}

}
