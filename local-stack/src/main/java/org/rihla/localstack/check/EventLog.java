/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
public final class EventLog {

	private final Map<String, List<Event>> byAggregate = new HashMap<>();

	private final List<String> faults = new ArrayList<>();

	private int repeats;

	private EventLog() {
	}

	/** One record of a topic. */
	record Event(String aggregate, long sequence, String id, String wireType, String key, String content) {

		/**
		 * The name without reversed domain and version, such as {@code case.registered}.
		 */
		String type() {
			return this.wireType.replaceFirst("^org\\.rihla\\.", "").replaceFirst("\\.v\\d+$", "");
		}

	}

	/** Reads everything that is there now. */
	public static EventLog read(String bootstrapServers) {
		Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "group.id",
				UUID.randomUUID().toString(), "enable.auto.commit", "false");
		try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new ByteArrayDeserializer())) {
			return of(readAll(consumer));
		}
	}

	static EventLog of(List<Event> events) {
		EventLog log = new EventLog();
		events.forEach(
				(event) -> log.byAggregate.computeIfAbsent(event.aggregate(), (_) -> new ArrayList<>()).add(event));
		log.byAggregate.forEach(log::check);
		return log;
	}

	private static List<Event> readAll(KafkaConsumer<String, byte[]> consumer) {
		List<TopicPartition> partitions = consumer.listTopics()
			.entrySet()
			.stream()
			.filter((topic) -> !topic.getKey().startsWith("__"))
			.flatMap((topic) -> topic.getValue().stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		List<Event> events = new ArrayList<>();
		while (!partitions.stream()
			.allMatch((partition) -> consumer.position(partition) >= ends.getOrDefault(partition, 0L))) {
			consumer.poll(Duration.ofMillis(200)).forEach((record) -> events.add(event(record)));
		}
		return events;
	}

	private static Event event(ConsumerRecord<String, byte[]> record) {
		return new Event(header(record, "ce_source") + " " + header(record, "ce_subject"),
				Long.parseLong(header(record, "ce_sequence")), header(record, "ce_id"), header(record, "ce_type"),
				record.key(), new String(record.value(), StandardCharsets.UTF_8));
	}

	private static String header(ConsumerRecord<String, byte[]> record, String name) {
		Header header = record.headers().lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

	private void check(String aggregate, List<Event> events) {
		Map<Long, Event> first = new HashMap<>();
		long last = 0;
		for (Event event : events) {
			Event earlier = first.putIfAbsent(event.sequence(), event);
			if (earlier != null) {
				this.repeats++;
				if (!earlier.equals(event)) {
					this.faults
						.add("%s #%d stands twice with different content".formatted(aggregate, event.sequence()));
				}
			}
			else if (event.sequence() != last + 1) {
				this.faults.add("%s #%d follows #%d".formatted(aggregate, event.sequence(), last));
			}
			last = Math.max(last, event.sequence());
		}
	}

	/** What is wrong, a line each; empty when all promises are kept. */
	public List<String> faults() {
		return List.copyOf(this.faults);
	}

	/** How many records there are. */
	public int events() {
		return this.byAggregate.values().stream().mapToInt(List::size).sum();
	}

	/** How many of them had stood there before. */
	public int repeats() {
		return this.repeats;
	}

	/** How many aggregates they are about. */
	public int aggregates() {
		return this.byAggregate.size();
	}

	/** Keys of all events of one type, such as {@code case.registered}. */
	public Set<String> keysOf(String type) {
		return distinct().filter((event) -> event.type().equals(type)).map(Event::key).collect(Collectors.toSet());
	}

	/** Type and content of each event about this thing, once and in order. */
	public List<Map.Entry<String, String>> of(String subject) {
		return distinct().filter((event) -> event.aggregate().endsWith(" " + subject))
			.sorted(Comparator.comparingLong(Event::sequence))
			.map((event) -> Map.entry(event.type(), event.content()))
			.toList();
	}

	/** Every event once, however often it stands there. */
	Stream<Event> distinct() {
		return this.byAggregate.values().stream().flatMap(Collection::stream).distinct();
	}

}
