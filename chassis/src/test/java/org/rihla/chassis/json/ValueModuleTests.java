/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.aggregate.Identifier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueModuleTests {

	private static final String ID = "0f0e0d0c-0000-7000-8000-000000000001";

	private final JsonMapper json = JsonMapper.builder().addModule(new ValueModule()).build();

	@Test
	void showsIdsAsPlainUuidsBothWays() {
		Visit visit = new Visit(new VisitId(UUID.fromString(ID)), Map.of(new VisitId(UUID.fromString(ID)), 1),
				Instant.parse("2026-03-01T12:00:00Z"));
		String text = "{\"id\":\"" + ID + "\",\"counts\":{\"" + ID + "\":1},\"at\":\"2026-03-01T12:00:00.000Z\"}";

		assertThat(this.json.writeValueAsString(visit)).isEqualTo(text);
		assertThat(this.json.readValue(text, Visit.class)).isEqualTo(visit);
	}

	@Test
	void writesTimesWithExactlyThreeFractionDigits() {
		assertThat(this.json.writeValueAsString(Instant.parse("2026-03-01T12:00:00.123456Z")))
			.isEqualTo("\"2026-03-01T12:00:00.123Z\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"nonsense\"", "\"1-1-1-1-1\"", "\"\"", "1", "{}", "[]", "{\"value\":\"" + ID + "\"}" })
	void refusesWhatIsNoUuid(String text) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.json.readValue(text, VisitId.class));
	}

	@Test
	void refusesAKeyThatIsNoUuid() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.json.readValue("{\"counts\":{\"1-1-1-1-1\":1}}", Visit.class));
	}

	private record Visit(VisitId id, Map<VisitId, Integer> counts, Instant at) {
	}

	private record VisitId(UUID value) implements Identifier {
	}

}
