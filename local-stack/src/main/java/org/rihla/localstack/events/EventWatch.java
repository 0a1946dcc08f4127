/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.events;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Prints events from the first on and then as they come, one line each, without
 * disturbing any listener.
 */
public final class EventWatch implements AutoCloseable {

	private static final Duration WAIT = Duration.ofMillis(500);

	private final KafkaConsumer<String, String> consumer;

	private final @Nullable String key;

	/**
	 * Looks at all topics of a broker.
	 * @param bootstrapServers of the broker
	 * @param key of the events to show, mostly a case id; all events when it is null
	 */
	public EventWatch(String bootstrapServers, @Nullable String key) {
		this.key = key;
		this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
				new StringDeserializer(), new StringDeserializer());
		List<TopicPartition> all = this.consumer.listTopics()
			.entrySet()
			.stream()
			.filter((topic) -> !topic.getKey().startsWith("__"))
			.flatMap((topic) -> topic.getValue().stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		this.consumer.assign(all);
		this.consumer.seekToBeginning(all);
	}

	/**
	 * Prints until the process ends.
	 * @param out takes one line for each event
	 */
	public void follow(PrintStream out) {
		while (!Thread.currentThread().isInterrupted()) {
			show(out);
		}
	}

	/** Prints what has come since the last call, or within a moment. */
	void show(PrintStream out) {
		for (ConsumerRecord<String, String> event : this.consumer.poll(WAIT)) {
			if (this.key == null || this.key.equals(event.key())) {
				out.println(line(event));
			}
		}
	}

	private static String line(ConsumerRecord<String, String> event) {
		return "%s  %-20s %s %s %s  %s".formatted(header(event, "ce_time"), event.topic(), header(event, "ce_subject"),
				header(event, "ce_sequence"), header(event, "ce_type"), event.value());
	}

	private static String header(ConsumerRecord<String, String> event, String name) {
		Header header = event.headers().lastHeader(name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "-";
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
