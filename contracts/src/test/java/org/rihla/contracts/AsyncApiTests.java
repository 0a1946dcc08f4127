/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTests {

	private final JsonNode document = Contracts.yaml("asyncapi/rihla.yaml");

	private final List<JsonNode> topics = Contracts.yaml("topics.yaml").path("topics").valueStream().toList();

	/** The messages with a payload: the events. */
	private final List<JsonNode> events = this.document.at("/components/messages")
		.valueStream()
		.filter((message) -> message.has("payload"))
		.toList();

	@Test
	void describesTheNewestFormOfEveryEventOnce() {
		List<String> references = this.events.stream()
			.map((event) -> event.at("/payload/schema/$ref").asString().replace("../events/", ""))
			.toList();

		assertThat(references).containsExactlyInAnyOrderElementsOf(Contracts.currentEventSchemas());
	}

	@Test
	void namesTypeAndSchemaInTheHeadersAsTheSchemaDoes() {
		assertThat(this.events).allSatisfy((event) -> {
			JsonNode schema = Contracts
				.json("events/" + event.at("/payload/schema/$ref").asString().replace("../events/", ""));
			String wireName = event.path("name").asString();
			assertThat(schema.path("title").asString()).isEqualTo(wireName);
			assertThat(header(event, "ce_type")).isEqualTo("org.rihla." + wireName + ".v1");
			assertThat(header(event, "ce_dataschema")).isEqualTo(schema.path("$id").asString());
			assertThat(header(event, "ce_dataclass")).isIn("internal", "restricted", "partner");
		});
	}

	@Test
	void listsTheTopicsWithTheirPartitions() {
		Map<String, Integer> listed = new TreeMap<>();
		this.document.path("channels")
			.forEach((channel) -> listed.put(channel.path("address").asString(),
					channel.at("/bindings/kafka/partitions").asInt()));
		Map<String, Integer> expected = new TreeMap<>();
		this.topics.forEach((topic) -> expected.put(topic.path("name").asString(), topic.path("partitions").asInt()));

		assertThat(listed).isEqualTo(expected);
	}

	@Test
	void putsEveryEventOnTheTopicOfItsNounAndNowhereElse() {
		Map<String, Set<String>> placed = new TreeMap<>();
		Map<String, Set<String>> expected = new TreeMap<>();
		for (JsonNode topic : this.topics.stream().filter((candidate) -> candidate.has("carries")).toList()) {
			String name = topic.path("name").asString();
			placed.put(name,
					this.document.path("channels")
						.path(name)
						.path("messages")
						.valueStream()
						.map((reference) -> resolve(reference).path("name").asString())
						.collect(Collectors.toSet()));
			expected.put(name, wireNamesOf(topic));
		}

		assertThat(placed).isEqualTo(expected);
	}

	@Test
	void namesTheServicesThatWriteItsTopicsAsSources() {
		assertThat(this.events).allSatisfy((event) -> assertThat(sources(event))
			.containsExactlyInAnyOrderElementsOf(writersOf(event.path("name").asString())));
	}

	@Test
	void everyReferenceInsideLeadsSomewhere() {
		List<String> references = this.document.findValuesAsString("$ref");

		assertThat(references.stream().filter((reference) -> reference.startsWith("#"))).isNotEmpty()
			.allSatisfy((reference) -> assertThat(this.document.at(reference.substring(1)).isMissingNode()).isFalse());
	}

	private Set<String> wireNamesOf(JsonNode topic) {
		Set<String> nouns = topic.path("carries").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
		return Contracts.currentEventSchemas()
			.stream()
			.map((schema) -> schema.replaceFirst("\\.v\\d+\\.\\d+\\.json$", ""))
			.filter((wireName) -> nouns.contains(wireName.substring(0, wireName.indexOf('.'))))
			.collect(Collectors.toSet());
	}

	private Set<String> writersOf(String wireName) {
		return this.topics.stream()
			.filter((topic) -> wireNamesOf(topic).contains(wireName))
			.map((topic) -> topic.path("writer").asString())
			.collect(Collectors.toSet());
	}

	/** The services out of sources such as {@code /rihla/case-service/referral}. */
	private static Set<String> sources(JsonNode event) {
		JsonNode named = event.at("/headers/allOf/1/properties/ce_source");
		Stream<JsonNode> sources = named.has("enum") ? named.path("enum").valueStream()
				: Stream.of(named.path("const"));
		return sources.map(JsonNode::asString)
			.map((source) -> source.replaceFirst("^/rihla/([a-z]+-service)/[a-z]+(-[a-z]+)*$", "$1"))
			.collect(Collectors.toSet());
	}

	private JsonNode resolve(JsonNode reference) {
		return this.document.at(reference.path("$ref").asString().substring(1));
	}

	private static String header(JsonNode event, String name) {
		return event.at("/headers/allOf/1/properties/" + name + "/const").asString();
	}

}
