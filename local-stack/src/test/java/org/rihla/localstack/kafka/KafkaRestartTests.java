/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.ChildJvm;
import org.rihla.localstack.start.DataFolderUnusable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KafkaRestartTests {

	private static final String TOPIC = "case-events";

	private static final String KEY = "0198f5a0-0000-7000-8000-000000000001";

	@TempDir
	Path folder;

	@Test
	void keepsRecordsAndOffsetsOverAnOrderlyRestartOnOtherPorts() throws Exception {
		try (EmbeddedKafka kafka = EmbeddedKafka.start(this.folder, KafkaPorts.free())) {
			send(kafka.bootstrapServers(), numbers(1, 100));
			readAndCommit(kafka.bootstrapServers(), 100);
		}

		try (EmbeddedKafka kafka = EmbeddedKafka.start(this.folder, KafkaPorts.free())) {
			send(kafka.bootstrapServers(), numbers(101, 110));

			assertThat(readAndCommit(kafka.bootstrapServers(), 10)).isEqualTo(numbers(101, 110));
			assertThat(readAll(kafka.bootstrapServers(), 110)).isEqualTo(numbers(1, 110));
		}
	}

	@Test
	void losesNothingItAcknowledgedWhenKilled() throws Exception {
		try (ChildJvm broker = ChildJvm.start(BrokerProcess.class, List.of(), this.folder.toString())) {
			send(broker.address(), numbers(1, 500));
			readAndCommit(broker.address(), 500);
			send(broker.address(), numbers(501, 600));
			broker.kill();
		}

		try (EmbeddedKafka kafka = EmbeddedKafka.start(this.folder, KafkaPorts.free())) {
			assertThat(readAndCommit(kafka.bootstrapServers(), 100)).isEqualTo(numbers(501, 600));
			assertThat(readAll(kafka.bootstrapServers(), 600)).isEqualTo(numbers(1, 600));
		}
	}

	@Test
	void refusesRecordsWhoseClusterIsNoLongerKnown() throws IOException {
		Files.createDirectories(this.folder.resolve("log").resolve("case-events-0"));

		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> EmbeddedKafka.start(this.folder, KafkaPorts.free()))
			.withMessageContaining("its meta.properties is missing");
	}

	@Test
	void refusesAFolderThatItCannotRead() throws IOException {
		Files.createDirectories(this.folder.resolve("log"));
		Files.writeString(this.folder.resolve("log").resolve("meta.properties"), "version=1\nnode.id=7\n");

		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> EmbeddedKafka.start(this.folder, KafkaPorts.free()))
			.withMessageStartingWith("Kafka: " + this.folder)
			.satisfies((refused) -> assertThat(refused.getMessage()).doesNotContain("\n"));
	}

	private static void send(String bootstrapServers, List<String> values)
			throws ExecutionException, InterruptedException {
		try (KafkaProducer<String, String> producer = Clients.producer(bootstrapServers)) {
			List<Future<RecordMetadata>> acknowledgements = values.stream()
				.map((value) -> producer.send(new ProducerRecord<>(TOPIC, KEY, value)))
				.toList();
			for (Future<RecordMetadata> acknowledgement : acknowledgements) {
				acknowledgement.get();
			}
		}
	}

	private static List<String> readAndCommit(String bootstrapServers, int count) {
		try (KafkaConsumer<String, String> consumer = Clients.consumer(bootstrapServers, "case-service.timeline")) {
			consumer.subscribe(List.of(TOPIC));
			List<String> values = Clients.read(consumer, (read) -> read.size() >= count);
			consumer.commitSync();
			return values;
		}
	}

	private static List<String> readAll(String bootstrapServers, int count) {
		try (KafkaConsumer<String, String> consumer = Clients.consumer(bootstrapServers, "auditor")) {
			consumer.subscribe(List.of(TOPIC));
			return Clients.read(consumer, (read) -> read.size() >= count);
		}
	}

	private static List<String> numbers(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
	}

}
