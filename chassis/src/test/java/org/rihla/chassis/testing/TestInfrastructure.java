/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What integration tests stand on, started once per test run: servers that the
 * environment names, else containers, else the embedded ones. Says once which it took;
 * with {@code RIHLA_REQUIRE_CONTAINERS=true} the embedded ones are a failure.
 */
public final class TestInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Logger log = LoggerFactory.getLogger(TestInfrastructure.class);

	/** For tests without Spring. */
	public static TestServers servers() {
		return Shared.SERVERS;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestServers servers = servers();
		TestPropertyValues
			.of(Map.of("spring.mongodb.uri", servers.mongodbUri(), "spring.kafka.bootstrap-servers",
					servers.bootstrapServers(), "spring.security.oauth2.resourceserver.jwt.issuer-uri",
					TestIssuer.shared().uri(), "rihla.cipher.master-key-mode", "generated",
					"rihla.cipher.master-key-file", Shared.MASTER_KEY.toString(), "management.server.port", "0"))
			.applyTo(context);
	}

	private static TestServers start() {
		Map<String, String> environment = System.getenv();
		TestServers named = TestServers.named(environment);
		TestServers taken = (named != null) ? named : started(environment);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(taken)));
		log.info("Integration tests run on {}", taken.kind());
		return taken;
	}

	private static TestServers started(Map<String, String> environment) {
		TestServers containers = TestServers.inContainers();
		if (containers != null) {
			return containers;
		}
		if (Boolean.parseBoolean(environment.get("RIHLA_REQUIRE_CONTAINERS"))) {
			throw new IllegalStateException("RIHLA_REQUIRE_CONTAINERS is set, but no Docker engine answers");
		}
		return TestServers.embedded(Shared.FOLDER);
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("rihla-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** First the servers, then what they wrote. */
	private static void stop(TestServers servers) {
		servers.stop().run();
		try {
			FileSystemUtils.deleteRecursively(Shared.FOLDER);
		}
		catch (IOException _) {
			log.info("{} is left behind", Shared.FOLDER);
		}
	}

	private static final class Shared {

		private static final Path FOLDER = folder();

		private static final Path MASTER_KEY = FOLDER.resolve("master-key.json");

		private static final TestServers SERVERS = start();

	}

}
