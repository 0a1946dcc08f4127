/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many notices follow from the events, by the contract's table of events and notices.
 * Each names its partner; an event without a partner concerns none.
 */
final class DueNotices {

	private static final String TABLE = "contracts/notices/notices.csv";

	private static final JsonMapper JSON = new JsonMapper();

	private DueNotices() {
	}

	/** One line of the table. */
	private record Rule(String event, String partnerMember, String onlyWith) {

		static Rule of(String line) {
			String[] cells = line.split(",", -1);
			return new Rule(cells[1], cells[2], cells[7]);
		}

		boolean concerns(String type, JsonNode data) {
			return this.event.equals(type) && data.hasNonNull(this.partnerMember)
					&& (this.onlyWith.isEmpty() || data.hasNonNull(this.onlyWith));
		}

	}

	static long of(EventLog log) {
		List<Rule> rules = rules();
		return log.distinct().mapToLong((event) -> {
			JsonNode data = JSON.readTree(event.content());
			return rules.stream().filter((rule) -> rule.concerns(event.type(), data)).count();
		}).sum();
	}

	private static List<Rule> rules() {
		try (InputStream table = DueNotices.class.getClassLoader().getResourceAsStream(TABLE)) {
			if (table == null) {
				throw new IllegalStateException("No " + TABLE);
			}
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Rule::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
