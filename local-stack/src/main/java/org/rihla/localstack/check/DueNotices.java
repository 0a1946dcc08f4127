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
	private record Rule(String event, String partnerMember, String subjectMember, String onlyWith) {

		static Rule of(String line) {
			String[] cells = line.split(",", -1);
			return new Rule(cells[1], cells[2], cells[4], cells[7]);
		}

		/** How many partners hear of it: one, or one for each item of a list. */
		long due(String type, JsonNode data) {
			boolean concerned = this.event.equals(type) && data.hasNonNull(this.partnerMember)
					&& (this.onlyWith.isEmpty() || data.hasNonNull(this.onlyWith));
			JsonNode subjects = data.path(this.subjectMember);
			return !concerned ? 0 : subjects.isArray() ? subjects.size() : 1;
		}

	}

	static long of(EventLog log) {
		List<Rule> rules = rules();
		return log.distinct().mapToLong((event) -> {
			JsonNode data = JSON.readTree(event.content());
			return rules.stream().mapToLong((rule) -> rule.due(event.type(), data)).sum();
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
