/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the people of a registration unlike all others, so that nobody is taken for them.
 */
final class Strangers {

	private static final String CONSONANTS = "bdfjklmnrtx";

	private Strangers() {
	}

	static void in(ObjectNode registration) {
		registration.path("persons").forEach((person) -> make((ObjectNode) person));
	}

	static void make(ObjectNode person) {
		ObjectNode name = (ObjectNode) person.at("/details/names/0");
		name.put("text", name.path("text").asString() + " " + surname());
		((ArrayNode) person.path("contactRules")).forEach((rule) -> ((ObjectNode) rule).put("value",
				"+2126%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000))));
	}

	private static String surname() {
		return ThreadLocalRandom.current()
			.ints(7, 0, CONSONANTS.length())
			.mapToObj((i) -> CONSONANTS.charAt(i) + "a")
			.collect(Collectors.joining());
	}

}
