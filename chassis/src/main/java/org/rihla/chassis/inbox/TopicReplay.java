/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads whole topics again, from their beginning to their present end, to build a
 * projection anew. It moves no listener and passes no gate, so what is done with an event
 * must give the same when it is done again.
 */
public final class TopicReplay {

	private static final Duration PATIENCE = Duration.ofMillis(500);

	private final ConsumerFactory<?, ?> consumers;

	private final EventReader reader = new EventReader();

	TopicReplay(ConsumerFactory<?, ?> consumers) {
		this.consumers = consumers;
	}

	/**
	 * Hands over every event, in the order of each partition; what has no readable
	 * envelope is left out, as listeners leave it to the dead letters.
	 * @param name for whom, such as {@code case-service.timeline}
	 * @return how many events there were
	 */
	@SuppressWarnings("unchecked")
	public long read(String topic, String name, Consumer<ReceivedEvent> work) {
		try (var consumer = (org.apache.kafka.clients.consumer.Consumer<String, byte[]>) this.consumers
			.createConsumer(name + ".replay", "")) {
			List<TopicPartition> partitions = consumer.partitionsFor(topic)
				.stream()
				.map((partition) -> new TopicPartition(topic, partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
			long read = 0;
			while (!ends.isEmpty()) {
				for (ConsumerRecord<String, byte[]> record : consumer.poll(PATIENCE)) {
					read += hand(name, record, work);
				}
				ends.entrySet().removeIf((end) -> consumer.position(end.getKey()) >= end.getValue());
			}
			return read;
		}
	}

	private int hand(String name, ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> work) {
		ReceivedEvent event;
		try {
			event = new ReceivedEvent(name, Envelope.of(record.key(), record.headers()), record, this.reader);
		}
		catch (UnreadableEnvelope _) {
			return 0;
		}
		work.accept(event);
		return 1;
	}

}
