/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** One node that is broker and controller, small, on the loopback address only. */
final class BrokerSettings {

	static final int NODE = 1;

	static final String CONTROLLER = "CONTROLLER";

	private BrokerSettings() {
	}

	static Properties of(Path logs, KafkaPorts ports) {
		Properties settings = new Properties();
		settings.put("process.roles", "broker,controller");
		settings.put("node.id", Integer.toString(NODE));
		settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + ports.controller());
		settings.put("controller.listener.names", CONTROLLER);
		settings.put("log.dirs", logs.toString());
		listen(settings, ports);
		fewerAndSmaller(settings);
		neverLoseOrGuess(settings);
		comeBackFast(settings);
		return settings;
	}

	private static void listen(Properties settings, KafkaPorts ports) {
		String open = "BROKER://127.0.0.1:" + ports.broker();
		String listeners = open + "," + CONTROLLER + "://127.0.0.1:" + ports.controller();
		String advertised = open;
		KafkaPorts.Proxied proxied = ports.proxied();
		if (proxied != null) {
			listeners += ",PROXIED://127.0.0.1:" + proxied.listens();
			advertised += ",PROXIED://127.0.0.1:" + proxied.advertised();
		}
		settings.put("listeners", listeners);
		settings.put("advertised.listeners", advertised);
		settings.put("inter.broker.listener.name", "BROKER");
		settings.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT");
	}

	private static void fewerAndSmaller(Properties settings) {
		settings.put("offsets.topic.num.partitions", "3");
		settings.put("transaction.state.log.num.partitions", "3");
		settings.put("share.coordinator.state.topic.num.partitions", "3");
		for (String internal : new String[] { "offsets.topic.", "transaction.state.log.",
				"share.coordinator.state.topic." }) {
			settings.put(internal + "replication.factor", "1");
		}
		settings.put("transaction.state.log.min.isr", "1");
		settings.put("share.coordinator.state.topic.min.isr", "1");
		settings.put("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
		settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
		settings.put("num.network.threads", "2");
		settings.put("num.io.threads", "4");
	}

	private static void neverLoseOrGuess(Properties settings) {
		settings.put("auto.create.topics.enable", "false");
		settings.put("unclean.leader.election.enable", "false");
		settings.put("min.insync.replicas", "1");
		settings.put("default.replication.factor", "1");
	}

	/**
	 * A killed broker stays registered until its session ends: short sessions make
	 * restarts short.
	 */
	private static void comeBackFast(Properties settings) {
		settings.put("broker.session.timeout.ms", "2000");
		settings.put("broker.heartbeat.interval.ms", "500");
		settings.put("group.initial.rebalance.delay.ms", "0");
	}

}
