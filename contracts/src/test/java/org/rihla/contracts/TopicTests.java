/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class TopicTests {

	private final List<JsonNode> topics = Contracts.yaml("topics.yaml").path("topics").valueStream().toList();

	@Test
	void everyTopicHasTwelvePartitionsAndNeverLosesOrderToAnUncleanLeader() {
		assertThat(this.topics).isNotEmpty().allSatisfy((topic) -> {
			assertThat(topic.path("partitions").asInt()).isEqualTo(12);
			JsonNode config = topic.path("config");
			assertThat(config.path("cleanup.policy").asString()).isEqualTo("delete");
			assertThat(config.path("max.message.bytes").asString()).isEqualTo("1048576");
			assertThat(config.path("message.timestamp.type").asString()).isEqualTo("CreateTime");
			assertThat(config.path("unclean.leader.election.enable").asString()).isEqualTo("false");
			assertThat(config.path("retention.ms").asString()).matches("-1|[1-9]\\d+");
		});
	}

	@Test
	void everyTopicHasItsDeadLetters() {
		Set<String> living = names("writer");
		Set<String> dead = names("deadLettersOf");

		assertThat(dead).isEqualTo(living.stream().map((name) -> name + "-dlt").collect(Collectors.toSet()));
		assertThat(this.topics).hasSize(living.size() + dead.size());
	}

	/** But for erasure, which each service says of itself on its own topic. */
	@Test
	void everyNounGoesToOneTopic() {
		List<String> nouns = this.topics.stream()
			.flatMap((topic) -> topic.path("carries").valueStream())
			.map(JsonNode::asString)
			.filter((noun) -> !noun.equals("erasure"))
			.toList();

		assertThat(nouns).doesNotHaveDuplicates();
	}

	private Set<String> names(String having) {
		return this.topics.stream()
			.filter((topic) -> topic.has(having))
			.map((topic) -> topic.path("name").asString())
			.collect(Collectors.toSet());
	}

}
