/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class EventSchemaTests {

	static List<String> schemas() {
		return Contracts.eventSchemas();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void acceptsItsExample(String schema) {
		assertThat(Contracts.schema("events/" + schema).validate(example(schema))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void refusesAMemberThatItDoesNotName(String schema) {
		ObjectNode example = example(schema).put("note", "Amina asked for help");

		assertThat(Contracts.schema("events/" + schema).validate(example)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void isClosedAndLeavesNoRoomForFreeText(String schema) {
		assertThat(SchemaLint.complaintsAbout(Contracts.json("events/" + schema))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void isNamedLikeItsFile(String schema) {
		JsonNode content = Contracts.json("events/" + schema);
		String wireName = schema.replaceFirst("\\.v\\d+\\.\\d+\\.json$", "");
		String version = schema.replaceFirst("^.+\\.v(\\d+\\.\\d+)\\.json$", "$1");

		assertThat(content.path("title").asString()).isEqualTo(wireName);
		assertThat(content.path("$id").asString()).isEqualTo("urn:rihla:schema:" + wireName + ":" + version);
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void requiresTheCommonMembers(String schema) {
		JsonNode required = Contracts.json("events/" + schema).path("required");

		assertThat(required.valueStream().map(JsonNode::asString)).contains("occurredOn", "missionCode", "officeCode",
				"actorRole");
	}

	@Test
	void everyExampleBelongsToASchema() {
		List<String> expected = schemas().stream().map(EventSchemaTests::exampleOf).toList();

		assertThat(Contracts.names("events", ".example.json")).containsExactlyInAnyOrderElementsOf(expected);
	}

	/**
	 * To release a new schema, add its SHA-256 to the lock file; lines of a release stay.
	 */
	@Test
	void aReleasedSchemaNeverChanges() throws Exception {
		Map<String, String> digests = new TreeMap<>();
		for (String schema : schemas()) {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(Contracts.bytes("events/" + schema));
			digests.put(schema, HexFormat.of().formatHex(digest));
		}

		Map<String, String> locked = new TreeMap<>();
		Contracts.json("events/lock.json")
			.properties()
			.forEach((entry) -> locked.put(entry.getKey(), entry.getValue().asString()));
		assertThat(digests).isEqualTo(locked);
	}

	private static ObjectNode example(String schema) {
		return (ObjectNode) Contracts.json("events/" + exampleOf(schema));
	}

	private static String exampleOf(String schema) {
		return schema.replaceFirst("\\.json$", ".example.json");
	}

}
