/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All events that stand in the topics, and whether they keep their promises: per
 * aggregate without gap, first occurrences in order, one id and one content for each
 * number.
 */
public final class Log {

	private static final List<String> TOPICS = List.of("case-events", "return-events", "notification-events");

	private final Map<String, List<Seen>> byAggregate = new HashMap<>();

	private int events;

	private int repeats;

	private Log() {
	}

	private record Seen(long sequence, String id, String type, String key, String content) {

	}

	/** Reads everything that is there now. */
	public static Log read(String bootstrapServers) {
		Log log = new Log();
		Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "group.id",
				UUID.randomUUID().toString(), "enable.auto.commit", "false");
		try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new ByteArrayDeserializer())) {
			TOPICS.forEach((topic) -> log.add(consumer, topic));
		}
		return log;
	}

	private void add(KafkaConsumer<String, byte[]> consumer, String topic) {
		List<TopicPartition> partitions = consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(topic, partition.partition()))
			.toList();
		Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		while (!partitions.stream()
			.allMatch((partition) -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
			consumer.poll(Duration.ofMillis(200)).forEach(this::add);
		}
	}

	private void add(ConsumerRecord<String, byte[]> event) {
		this.events++;
		String aggregate = header(event, "ce_source") + " " + header(event, "ce_subject");
		this.byAggregate.computeIfAbsent(aggregate, (_) -> new ArrayList<>())
			.add(new Seen(Long.parseLong(header(event, "ce_sequence")), header(event, "ce_id"),
					header(event, "ce_type"), event.key(), new String(event.value(), StandardCharsets.UTF_8)));
	}

	private static String header(ConsumerRecord<String, byte[]> event, String name) {
		Header header = event.headers().lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

	/** What is wrong, a line each; empty when all promises are kept. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		this.repeats = 0;
		this.byAggregate.forEach((aggregate, seen) -> check(aggregate, seen, faults));
		return faults;
	}

	private void check(String aggregate, List<Seen> seen, List<String> faults) {
		Map<Long, Seen> first = new HashMap<>();
		long last = 0;
		for (Seen event : seen) {
			Seen earlier = first.putIfAbsent(event.sequence(), event);
			if (earlier != null) {
				this.repeats++;
				if (!earlier.equals(event)) {
					faults.add("%s #%d stands twice with different content".formatted(aggregate, event.sequence()));
				}
			}
			else if (event.sequence() != last + 1) {
				faults.add("%s #%d follows #%d".formatted(aggregate, event.sequence(), last));
			}
			last = Math.max(last, event.sequence());
		}
	}

	/** How many records there are. */
	public int events() {
		return this.events;
	}

	/** How many of them had stood there before; known after {@link #faults}. */
	public int repeats() {
		return this.repeats;
	}

	/** How many aggregates they are about. */
	public int aggregates() {
		return this.byAggregate.size();
	}

	/** Keys of all events of a wire name. */
	public Set<String> keysOf(String type) {
		Set<String> keys = new HashSet<>();
		this.byAggregate.values()
			.forEach((seen) -> seen.stream()
				.filter((event) -> event.type().equals("org.rihla." + type + ".v1"))
				.forEach((event) -> keys.add(event.key())));
		return keys;
	}

}
