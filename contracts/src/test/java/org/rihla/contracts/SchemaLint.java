/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What a schema must say so that nothing unforeseen fits into it: closed objects, bounded
 * lists, and a form for every string.
 */
final class SchemaLint {

	private static final Set<String> FORMS = Set.of("format", "pattern", "enum", "const");

	private final List<String> complaints = new ArrayList<>();

	private SchemaLint() {
	}

	/** Everything that is wrong, each with its place. */
	static List<String> complaintsAbout(JsonNode schema) {
		SchemaLint lint = new SchemaLint();
		lint.visit("", schema);
		return lint.complaints;
	}

	private void visit(String place, JsonNode schema) {
		switch (schema.path("type").asString("")) {
			case "object" -> visitObject(place, schema);
			case "array" -> visitArray(place, schema);
			case "string" -> visitString(place, schema);
			case "integer", "boolean" -> {
			}
			default -> complainUnless(schema.has("enum") || schema.has("const"), place, "has no single type");
		}
	}

	private void visitObject(String place, JsonNode schema) {
		JsonNode others = schema.path("additionalProperties");
		complainUnless(others.isBoolean() && !others.asBoolean(), place, "allows unknown members");
		for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
			visit(place + "/" + member.getKey(), member.getValue());
		}
	}

	private void visitArray(String place, JsonNode schema) {
		complainUnless(schema.has("maxItems"), place, "has no maxItems");
		visit(place + "/items", schema.path("items"));
	}

	private void visitString(String place, JsonNode schema) {
		complainUnless(FORMS.stream().anyMatch(schema::has), place, "is a string without a form");
		String pattern = schema.path("pattern").asString("^$");
		complainUnless(pattern.startsWith("^") && pattern.endsWith("$"), place, "has a pattern without ^ and $");
	}

	private void complainUnless(boolean fine, String place, String complaint) {
		if (!fine) {
			this.complaints.add((place.isEmpty() ? "/" : place) + " " + complaint);
		}
	}

}
