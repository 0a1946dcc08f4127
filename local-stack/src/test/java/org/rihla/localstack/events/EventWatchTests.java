/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.events;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.kafka.EmbeddedKafka;
import org.rihla.localstack.kafka.KafkaPorts;

import static org.assertj.core.api.Assertions.assertThat;

class EventWatchTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	@Timeout(60)
	void showsTheEventsOfOneCaseFromTheFirstOn(@TempDir Path folder) {
		try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, KafkaPorts.free())) {
			send(kafka, "another", "case.registered", "{}");
			send(kafka, "this", "case.registered", "{\"channelCode\":\"WALK_IN\"}");
			try (EventWatch watch = new EventWatch(kafka.bootstrapServers(), "this")) {
				awaitLines(watch, 1);
				send(kafka, "this", "case.assigned", "{\"teamCode\":\"RBA-1\"}");
				awaitLines(watch, 2);
			}
		}

		assertThat(this.out.toString().lines()).hasSize(2)
			.satisfiesExactly((first) -> assertThat(first).endsWith("case.registered  {\"channelCode\":\"WALK_IN\"}"),
					(second) -> assertThat(second).contains("case-events").endsWith("{\"teamCode\":\"RBA-1\"}"));
	}

	private void awaitLines(EventWatch watch, int count) {
		PrintStream lines = new PrintStream(this.out);
		while (this.out.toString().lines().count() < count) {
			watch.show(lines);
		}
	}

	private static void send(EmbeddedKafka kafka, String key, String type, String data) {
		try (KafkaProducer<String, String> producer = new KafkaProducer<>(
				Map.of("bootstrap.servers", kafka.bootstrapServers()), new StringSerializer(),
				new StringSerializer())) {
			ProducerRecord<String, String> event = new ProducerRecord<>("case-events", key, data);
			event.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
			producer.send(event);
		}
	}

}
