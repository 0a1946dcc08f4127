/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsTests {

	@Test
	void takesNamePartitionsAndSettings() {
		String list = """
				topics:
				  - name: case-events
				    partitions: 12
				    writer: case-service
				    config:
				      retention.ms: -1
				      cleanup.policy: delete
				""";

		Topics topics = Topics.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));

		assertThat(topics.all())
			.containsExactly(new Topic("case-events", 12, Map.of("retention.ms", "-1", "cleanup.policy", "delete")));
	}

	@Test
	void findsTheListOfTheContracts() {
		assertThat(Topics.fromContracts().all()).extracting(Topic::name)
			.contains("case-events", "return-events", "notification-events", "case-events-dlt");
	}

}
