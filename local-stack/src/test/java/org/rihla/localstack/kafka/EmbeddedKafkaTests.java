/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.DataFolderInUse;
import org.rihla.localstack.start.PortTaken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedKafkaTests {

	@TempDir
	static Path folder;

	private static ServerSocket proxy;

	private static int throughProxy;

	private static EmbeddedKafka kafka;

	@BeforeAll
	static void start() throws IOException {
		proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		throughProxy = KafkaPorts.free().broker();
		kafka = EmbeddedKafka.start(folder, KafkaPorts.free().proxied(throughProxy, proxy.getLocalPort()));
	}

	@AfterAll
	static void stop() throws IOException {
		kafka.close();
		proxy.close();
	}

	@Test
	void hasTheTopicsOfTheContracts() throws Exception {
		Map<String, Integer> expected = Topics.fromContracts()
			.all()
			.stream()
			.collect(Collectors.toMap(Topic::name, Topic::partitions));

		try (Admin admin = admin(kafka.bootstrapServers())) {
			assertThat(admin.describeTopics(expected.keySet()).allTopicNames().get().values())
				.allSatisfy((topic) -> assertThat(topic.partitions()).hasSize(expected.getOrDefault(topic.name(), 0)))
				.hasSameSizeAs(expected.keySet());
		}
	}

	/** Before it says that it has started, so nobody's first records change places. */
	@Test
	void takesRecordsInEachPartitionAtTheFirstTry(@TempDir Path fresh) throws Exception {
		try (EmbeddedKafka started = EmbeddedKafka.start(fresh, KafkaPorts.free());
				KafkaProducer<String, String> once = Clients.impatient(started.bootstrapServers())) {
			List<Future<RecordMetadata>> sent = Topics.fromContracts()
				.all()
				.stream()
				.flatMap((topic) -> IntStream.range(0, topic.partitions())
					.mapToObj((partition) -> once.send(new ProducerRecord<>(topic.name(), partition, "key", "value"))))
				.toList();

			assertThat(sent).allSatisfy((one) -> assertThat(one.get().hasOffset()).isTrue());
		}
	}

	@Test
	void givesTopicsTheirSettings() throws Exception {
		ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "notification-events");

		try (Admin admin = admin(kafka.bootstrapServers())) {
			assertThat(admin.describeConfigs(List.of(topic)).all().get().values()).singleElement()
				.extracting((config) -> config.get("retention.ms").value())
				.isEqualTo("7776000000");
		}
	}

	@Test
	void createsNoTopicByItself() {
		try (KafkaProducer<String, String> producer = Clients.producer(kafka.bootstrapServers(),
				Duration.ofSeconds(1))) {
			assertThatExceptionOfType(ExecutionException.class)
				.isThrownBy(() -> producer.send(new ProducerRecord<>("case-event", "key", "value")).get())
				.withCauseInstanceOf(TimeoutException.class);
		}
	}

	@Test
	void sendsClientsOfTheSecondListenerToTheProxy() throws Exception {
		Admin admin = admin("127.0.0.1:" + throughProxy);
		proxy.setSoTimeout(20_000);

		admin.describeCluster();

		try (Socket client = proxy.accept()) {
			assertThat(client.isConnected()).isTrue();
		}
		finally {
			admin.close(Duration.ZERO);
		}
	}

	@Test
	void refusesAFolderThatAnotherBrokerUses() {
		assertThatExceptionOfType(DataFolderInUse.class)
			.isThrownBy(() -> EmbeddedKafka.start(folder, KafkaPorts.free()))
			.withMessageStartingWith("Kafka: " + folder);
	}

	@Test
	void refusesAPortThatIsTaken(@TempDir Path other) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			KafkaPorts wanted = new KafkaPorts(taken.getLocalPort(), KafkaPorts.free().controller());

			assertThatExceptionOfType(PortTaken.class).isThrownBy(() -> EmbeddedKafka.start(other, wanted))
				.withMessageStartingWith("Kafka: port " + taken.getLocalPort());
		}
	}

	private static Admin admin(String bootstrapServers) {
		return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
	}

}
