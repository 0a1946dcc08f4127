/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.nio.file.Path;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.FolderLock;
import org.rihla.localstack.start.PortTaken;

/**
 * A whole Kafka cluster of one node in this process. It promises what one real broker
 * promises: a killed process loses no acknowledged record, a power cut may.
 */
public final class EmbeddedKafka implements AutoCloseable {

	static final String PART = "Kafka";

	private final KafkaPorts ports;

	private final FolderLock lock;

	private final KafkaRaftServer server;

	private EmbeddedKafka(KafkaPorts ports, FolderLock lock, KafkaRaftServer server) {
		this.ports = ports;
		this.lock = lock;
		this.server = server;
	}

	/**
	 * Starts the broker with the topics of the contracts.
	 * @param directory keeps records, offsets and topics over restarts; made when missing
	 * @param ports loopback ports; they may differ from start to start
	 * @throws org.rihla.localstack.start.StartRefused with one clear line: folder in use
	 * or unusable, port taken
	 */
	public static EmbeddedKafka start(Path directory, KafkaPorts ports) {
		return start(directory, ports, () -> {
		});
	}

	/**
	 * Starts the broker with the topics of the contracts.
	 * @param directory keeps records, offsets and topics over restarts; made when missing
	 * @param ports loopback ports; they may differ from start to start
	 * @param stopOthers runs, for at most 10 s, when the broker meets a fatal fault and
	 * before the process is halted
	 * @throws org.rihla.localstack.start.StartRefused with one clear line: folder in use
	 * or unusable, port taken
	 */
	public static EmbeddedKafka start(Path directory, KafkaPorts ports, Runnable stopOthers) {
		FolderLock lock = FolderLock.take(PART, directory);
		try {
			PortTaken.check(PART, ports.broker());
			PortTaken.check(PART + " controller", ports.controller());
			EmbeddedKafka kafka = new EmbeddedKafka(ports, lock, server(directory, ports, stopOthers));
			kafka.createTopics();
			return kafka;
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/** Where clients of this machine connect. */
	public String bootstrapServers() {
		return "127.0.0.1:" + this.ports.broker();
	}

	/** Stops in order: what was acknowledged is in the folder, the next start is fast. */
	@Override
	public void close() {
		this.server.shutdown();
		this.server.awaitShutdown();
		this.lock.close();
	}

	private static KafkaRaftServer server(Path directory, KafkaPorts ports, Runnable stopOthers) {
		LogFolder logs = new LogFolder(directory.resolve("log"));
		logs.formatWhenNew();
		new FatalFault(stopOthers).handle();
		try {
			return started(KafkaConfig.fromProps(BrokerSettings.of(logs.path(), ports), false));
		}
		catch (RuntimeException ex) {
			throw new DataFolderUnusable(PART, logs.path(), String.valueOf(ex.getMessage()), ex);
		}
	}

	private static KafkaRaftServer started(KafkaConfig config) {
		KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
		try {
			server.startup();
			return server;
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	private void createTopics() {
		try (TopicCreation creation = new TopicCreation(bootstrapServers())) {
			creation.create(Topics.fromContracts());
		}
		catch (RuntimeException ex) {
			this.server.shutdown();
			this.server.awaitShutdown();
			throw ex;
		}
	}

}
