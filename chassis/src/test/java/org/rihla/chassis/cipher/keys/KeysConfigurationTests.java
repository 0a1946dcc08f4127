/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.chassis.cipher.Fingerprint;
import org.rihla.chassis.cipher.SealingMapper;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.json.ValueModule;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class KeysConfigurationTests {

	@TempDir
	Path folder;

	private static EmbeddedMongo store;

	private ApplicationContextRunner service = new ApplicationContextRunner();

	@BeforeAll
	static void open(@TempDir Path data) {
		store = EmbeddedMongo.start(data.resolve("store"), 0, Sync.COMMIT);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void configure() {
		this.service = this.service
			.withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, JacksonAutoConfiguration.class,
					cipher(), KeysConfiguration.class))
			.withPropertyValues("rihla.service=case-service", database("rihla_case"),
					"rihla.cipher.master-key-file=" + this.folder.resolve("master.json"));
	}

	@Test
	void givesTheSameHashAfterARestart() {
		StringBuilder first = new StringBuilder();
		ApplicationContextRunner runner = this.service.withPropertyValues("rihla.cipher.master-key-mode=generated",
				database("restarted"));

		runner.run((context) -> first.append(context.getBean(Fingerprint.class).of(new byte[1])));

		runner.run((context) -> assertThat(context.getBean(Fingerprint.class).of(new byte[1]))
			.isEqualTo(first.toString()));
	}

	@Test
	void teachesTheWebMapperIdsTimesAndSensitiveValues() {
		this.service.withPropertyValues("rihla.cipher.master-key-mode=generated").run((context) -> {
			assertThat(context).hasSingleBean(SealingMapper.class).hasSingleBean(ValueModule.class);
			assertThat(context.getBean(JsonMapper.class).writeValueAsString(Sensitive.of("Amal")))
				.isEqualTo("\"Amal\"");
		});
	}

	@Test
	void isNotReadyWithAnotherMasterKey() {
		ApplicationContextRunner runner = this.service.withPropertyValues("rihla.cipher.master-key-mode=generated",
				database("lost"));
		runner
			.run((context) -> assertThat(health(context.getBean(KeyStoreHealthIndicator.class))).isEqualTo(Status.UP));

		runner.withPropertyValues("rihla.cipher.master-key-file=" + this.folder.resolve("other.json"))
			.run((context) -> assertThat(health(context.getBean(KeyStoreHealthIndicator.class)))
				.isEqualTo(Status.DOWN));
	}

	@Test
	void refusesAGeneratedKeyInProduction() {
		this.service.withPropertyValues("rihla.cipher.master-key-mode=generated", "spring.profiles.active=prod")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(MasterKeyRefused.class)
				.hasMessage("A generated master key is refused under profile prod"));
	}

	@Test
	void demandsAnEscrowedFileByDefault() {
		this.service.run((context) -> assertThat(context).getFailure()
			.rootCause()
			.isInstanceOf(MasterKeyRefused.class)
			.hasMessageContaining("Cannot read the master key file"));
	}

	@Test
	void saysWhatIsWrongInOneLine() {
		MasterKeyRefused refusal = new MasterKeyRefused("no key");

		assertThat(new MasterKeyAnalyzer().analyze(new IllegalStateException(refusal)))
			.extracting(FailureAnalysis::getDescription)
			.isEqualTo("no key");
	}

	/** Of the room next door, which it need not show to others. */
	private static Class<?> cipher() {
		return ClassUtils.resolveClassName("org.rihla.chassis.cipher.CipherConfiguration", null);
	}

	private static String database(String name) {
		return "spring.mongodb.uri=" + store.connectionString() + "/" + name;
	}

	private static Status health(KeyStoreHealthIndicator indicator) {
		Health health = indicator.health();
		assertThat(health).isNotNull();
		return health.getStatus();
	}

}
