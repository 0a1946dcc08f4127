/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plain Kafka clients with the settings the services use. */
final class Clients {

	private Clients() {
	}

	static KafkaProducer<String, String> producer(String bootstrapServers) {
		return producer(bootstrapServers, Duration.ofSeconds(5));
	}

	static KafkaProducer<String, String> producer(String bootstrapServers, Duration maxBlock) {
		return new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence",
				true, "delivery.timeout.ms", 20_000, "request.timeout.ms", 5_000, "max.block.ms", maxBlock.toMillis(),
				"linger.ms", 0), new StringSerializer(), new StringSerializer());
	}

	/** A producer that takes no second try. */
	static KafkaProducer<String, String> impatient(String bootstrapServers) {
		return new KafkaProducer<>(
				Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", false, "retries", 0),
				new StringSerializer(), new StringSerializer());
	}

	static KafkaConsumer<String, String> consumer(String bootstrapServers, String group) {
		return new KafkaConsumer<>(
				Map.of("bootstrap.servers", bootstrapServers, "group.id", group, "enable.auto.commit", false,
						"auto.offset.reset", "earliest", "max.poll.records", 100),
				new StringDeserializer(), new StringDeserializer());
	}

	/** Reads on until the records read satisfy a condition, or 20 s have gone. */
	static List<String> read(KafkaConsumer<String, String> consumer, Predicate<List<String>> enough) {
		List<String> values = new ArrayList<>();
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!enough.test(values) && System.nanoTime() < end) {
			for (ConsumerRecord<String, String> received : consumer.poll(Duration.ofMillis(200))) {
				values.add(received.value());
			}
		}
		return values;
	}

}
