/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rihla.localstack.kafka.EmbeddedKafka;
import org.rihla.localstack.kafka.KafkaPorts;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;
import org.rihla.localstack.partner.Sink;
import org.rihla.notifications.NotificationServiceApplication;
import org.rihla.notifications.subscription.EndpointSeeding;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * notification-service as it is, on a broker and a store of its own, and endpoints. The
 * store is the one that {@code RIHLA_MONGODB_URI} names, else the embedded one.
 */
record Bench(Path folder, List<AutoCloseable> parts, Sink sink, EmbeddedKafka kafka,
		ConfigurableApplicationContext service, String store) implements AutoCloseable {

	/**
	 * @param taken hears each body that comes to a good endpoint
	 */
	static Bench start(Consumer<byte[]> taken, String... settings) throws IOException {
		LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
		Path folder = Files.createTempDirectory("rihla-benchmark");
		List<AutoCloseable> parts = new ArrayList<>();
		String named = System.getenv("RIHLA_MONGODB_URI");
		Sink sink = Sink.start(folder.resolve("sink"), taken);
		parts.add(sink);
		EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), KafkaPorts.free());
		parts.add(kafka);
		String uri = named;
		if (uri == null) {
			EmbeddedMongo store = EmbeddedMongo.start(folder.resolve("store"), 0, Sync.COMMIT);
			parts.add(store);
			uri = store.connectionString();
		}
		ConfigurableApplicationContext service = service(folder, sink, kafka,
				uri + "/rihla_benchmark_" + System.currentTimeMillis(), settings);
		parts.add(service);
		return new Bench(folder, parts, sink, kafka, service, (named != null) ? "MongoDB" : "the embedded store");
	}

	private static ConfigurableApplicationContext service(Path folder, Sink sink, EmbeddedKafka kafka, String uri,
			String... settings) {
		List<String> all = new ArrayList<>(List.of("--spring.application.name=notification-service",
				"--rihla.service=notification-service", "--rihla.mission=MA",
				"--rihla.console.url=http://127.0.0.1:8080", "--server.port=0", "--management.server.port=0",
				"--spring.mongodb.uri=" + uri, "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
				"--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1",
				"--rihla.cipher.master-key-mode=generated", "--spring.mail.host=127.0.0.1", "--spring.mail.port=1",
				"--rihla.mail.every=5s", "--rihla.cipher.master-key-file=" + folder.resolve("master-key.json"),
				"--rihla.webhooks.allowed-networks=127.0.0.0/8",
				"--rihla.webhooks.allowed-ports=443,8443,1," + sink.port(),
				"--rihla.webhooks.trust-certificates=" + sink.authority(), "--logging.level.root=ERROR",
				"--spring.main.banner-mode=off"));
		all.addAll(List.of(settings));
		return new SpringApplicationBuilder(NotificationServiceApplication.class).run(all.toArray(String[]::new));
	}

	EndpointSeeding endpoints() {
		return new EndpointSeeding(this.service);
	}

	/** Nobody listens there. */
	static URI dead(int number) {
		return URI.create("https://127.0.0.1:1/dead/" + number);
	}

	void describe(PrintStream out, String what) {
		out.printf("%s, on %s; %s, Java %s, %d processors%n", what, this.store, System.getProperty("os.arch"),
				System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
	}

	@Override
	public void close() throws IOException {
		for (AutoCloseable part : this.parts.reversed()) {
			try {
				part.close();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
