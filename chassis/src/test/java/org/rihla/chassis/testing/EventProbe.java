/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what really stands in a topic. */
public final class EventProbe implements AutoCloseable {

	private final KafkaConsumer<String, byte[]> consumer;

	private final List<Seen> seen = new ArrayList<>();

	/** Reads a topic of the test broker from its beginning. */
	public EventProbe(String topic) {
		this.consumer = new KafkaConsumer<>(
				Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.servers().bootstrapServers()),
				new StringDeserializer(), new ByteArrayDeserializer());
		List<TopicPartition> partitions = this.consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(topic, partition.partition()))
			.toList();
		this.consumer.assign(partitions);
		this.consumer.seekToBeginning(partitions);
	}

	/**
	 * One event as it stands in the topic.
	 *
	 * @param type bare wire name
	 * @param json its data
	 */
	public record Seen(String key, UUID id, UUID subject, String type, long sequence, String json,
			Map<String, String> headers) {

	}

	/** All events of one aggregate so far, in the order of the log; noise is left out. */
	public List<Seen> of(UUID aggregate) {
		this.consumer.poll(Duration.ofMillis(200)).forEach((event) -> {
			if (event.headers().lastHeader("ce_id") != null) {
				this.seen.add(seen(event));
			}
		});
		return this.seen.stream().filter((event) -> event.subject().equals(aggregate)).toList();
	}

	/** The wire names of {@link #of}. */
	public List<String> typesOf(UUID aggregate) {
		return of(aggregate).stream().map(Seen::type).toList();
	}

	private static Seen seen(ConsumerRecord<String, byte[]> event) {
		Map<String, String> headers = new LinkedHashMap<>();
		for (Header header : event.headers()) {
			headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
		}
		String type = headers.getOrDefault("ce_type", "").replaceAll("^org\\.rihla\\.|\\.v1$", "");
		return new Seen(event.key(), UUID.fromString(headers.getOrDefault("ce_id", "")),
				UUID.fromString(headers.getOrDefault("ce_subject", "")), type,
				Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
				new String(event.value(), StandardCharsets.UTF_8), headers);
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
