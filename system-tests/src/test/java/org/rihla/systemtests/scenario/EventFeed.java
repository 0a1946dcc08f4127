/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to all topics and remembers what it heard. */
class EventFeed implements AutoCloseable {

	private static final Duration WAIT = Duration.ofMillis(100);

	private final List<Heard> heard = new ArrayList<>();

	private final KafkaConsumer<String, String> consumer;

	private final Thread listener;

	EventFeed(String bootstrapServers) {
		this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "group.id",
				UUID.randomUUID().toString(), "enable.auto.commit", "false"), new StringDeserializer(),
				new StringDeserializer());
		List<TopicPartition> all = this.consumer.listTopics()
			.entrySet()
			.stream()
			.filter((topic) -> !topic.getKey().startsWith("__"))
			.flatMap((topic) -> topic.getValue().stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		this.consumer.assign(all);
		this.consumer.seekToBeginning(all);
		this.listener = Thread.ofPlatform().name("event-feed").start(this::listen);
	}

	/** One event; its text is its content and its key. */
	record Heard(String type, Instant time, String text) {

		static Heard of(ConsumerRecord<String, String> event) {
			return new Heard(header(event, "ce_type").replaceFirst("^org\\.rihla\\.(.*)\\.v\\d+$", "$1"),
					Instant.parse(header(event, "ce_time")), event.key() + " " + event.value());
		}

		private static String header(ConsumerRecord<String, String> event, String name) {
			return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
		}

	}

	private void listen() {
		try (this.consumer) {
			while (true) {
				List<Heard> some = new ArrayList<>();
				this.consumer.poll(WAIT).forEach((event) -> some.add(Heard.of(event)));
				synchronized (this.heard) {
					this.heard.addAll(some);
				}
			}
		}
		catch (WakeupException _) {
			// the end
		}
	}

	/** Everything heard so far that names one of these ids. */
	List<Heard> of(List<String> ids) {
		synchronized (this.heard) {
			return this.heard.stream().filter((event) -> ids.stream().anyMatch(event.text()::contains)).toList();
		}
	}

	Trail trail(List<String> ids) {
		return new Trail(this, ids);
	}

	@Override
	public void close() {
		this.consumer.wakeup();
		try {
			this.listener.join();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
