/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One account of the cast.
 *
 * @param name login and OAuth client id
 * @param subject the opaque id in tokens, fixed so that yesterday's data keep their owner
 * @param scopes empty for people; a service account gets all of them unless it asks for
 * fewer
 */
public record DemoUser(String name, String subject, List<String> roles, @Nullable String office, List<String> teams,
		@Nullable String partnerId, List<String> scopes) {

	static DemoUser of(Map<String, ?> row) {
		return new DemoUser(text(row, "name"), text(row, "subject"), list(row, "roles"), optional(row, "office"),
				list(row, "teams"), optional(row, "partnerId"), list(row, "scopes"));
	}

	private static String text(Map<String, ?> row, String key) {
		String value = optional(row, key);
		if (value == null) {
			throw new IllegalArgumentException("A demo user without " + key + ": " + row);
		}
		return value;
	}

	private static @Nullable String optional(Map<String, ?> row, String key) {
		Object value = row.get(key);
		return (value != null) ? value.toString() : null;
	}

	private static List<String> list(Map<String, ?> row, String key) {
		return (row.get(key) instanceof List<?> values) ? values.stream().map(String::valueOf).toList() : List.of();
	}

}
