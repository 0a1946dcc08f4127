/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Creates the topics that are missing and gives those that exist today's settings;
 * partitions never change.
 */
final class TopicCreation implements AutoCloseable {

	private final Admin admin;

	TopicCreation(String bootstrapServers) {
		this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
	}

	void create(Topics topics) {
		Collection<String> existing = done(this.admin.listTopics().names());
		List<Topic> missing = topics.all().stream().filter((topic) -> !existing.contains(topic.name())).toList();
		done(this.admin.createTopics(missing.stream().map(TopicCreation::toCreate).toList()).all());
		done(this.admin
			.incrementalAlterConfigs(topics.all()
				.stream()
				.filter((topic) -> existing.contains(topic.name()))
				.collect(Collectors.toMap(TopicCreation::resource, TopicCreation::settings)))
			.all());
		awaitLeaders(topics);
	}

	/**
	 * A partition is known a moment before its leader takes records. If the first batch
	 * of a producer is refused then and the second is not, the broker takes the second
	 * for the beginning and the first for out of order, for ever.
	 */
	private void awaitLeaders(Topics topics) {
		done(this.admin
			.listOffsets(topics.all()
				.stream()
				.flatMap((topic) -> IntStream.range(0, topic.partitions())
					.mapToObj((partition) -> new TopicPartition(topic.name(), partition)))
				.collect(Collectors.toMap((partition) -> partition, (_) -> OffsetSpec.latest())))
			.all());
	}

	private static NewTopic toCreate(Topic topic) {
		return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config());
	}

	private static ConfigResource resource(Topic topic) {
		return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
	}

	private static Collection<AlterConfigOp> settings(Topic topic) {
		return topic.config()
			.entrySet()
			.stream()
			.map((entry) -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), OpType.SET))
			.toList();
	}

	private static <T> T done(KafkaFuture<T> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Kafka refused to create the topics: " + ex.getCause(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while creating the topics", ex);
		}
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
