/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.kafka.EmbeddedKafka;
import org.rihla.localstack.kafka.KafkaPorts;
import org.rihla.localstack.kafka.Topics;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A broker and a store that tests may use.
 *
 * @param kind for the one line that says which were taken
 * @param stop ends those that were started here
 */
public record TestServers(String kind, String mongodbUri, String bootstrapServers, Runnable stop) {

	static @Nullable TestServers named(Map<String, String> environment) {
		String mongodb = environment.get("RIHLA_MONGODB_URI");
		String kafka = environment.get("RIHLA_KAFKA_BOOTSTRAP");
		return (mongodb != null && kafka != null)
				? new TestServers("the servers of the environment", mongodb, kafka, TestServers::nothing) : null;
	}

	static @Nullable TestServers inContainers() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			return null;
		}
		MongoDBContainer mongodb = new MongoDBContainer("mongo:8.0").withReplicaSet();
		KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE",
				"false");
		mongodb.start();
		kafka.start();
		Topics.fromContracts().createOn(kafka.getBootstrapServers());
		return new TestServers("containers", mongodb.getReplicaSetUrl(), kafka.getBootstrapServers(),
				TestServers::nothing);
	}

	/** Containers end with the process, servers of others are theirs. */
	private static void nothing() {
	}

	@SuppressWarnings("resource")
	static TestServers embedded(Path folder) {
		EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), KafkaPorts.free());
		EmbeddedMongo mongodb = EmbeddedMongo.start(folder.resolve("store"), 0, Sync.COMMIT);
		return new TestServers("the embedded broker and store", mongodb.connectionString(), kafka.bootstrapServers(),
				() -> {
					mongodb.close();
					kafka.close();
				});
	}

}
