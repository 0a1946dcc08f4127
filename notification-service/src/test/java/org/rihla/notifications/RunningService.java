/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.TestInfrastructure;
import org.rihla.notifications.webhook.HookReceiver;
import org.rihla.notifications.webhook.TestCertificates;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole service with a short schedule, and one receiver that it may send to. All such
 * tests share one running service.
 */
@RihlaTest
public abstract class RunningService {

	/** Where webhooks of the tests go. */
	protected static final HookReceiver RECEIVER = receiver();

	/** Where mails of the tests go. */
	protected static final MailReceiver MAILS = MailReceiver.start();

	@Value("${local.server.port}")
	private int port;

	/**
	 * Those that ran before may have had more to send, which is looked at here as well.
	 */
	@AfterEach
	void allThatCameWasGenuine() {
		assertThat(RECEIVER.takeForged()).isEmpty();
	}

	private static HookReceiver receiver() {
		try {
			return HookReceiver.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry registry) {
		settings().forEach((name, value) -> registry.add(name, () -> value));
	}

	/** What an instance of these tests is started with. */
	protected static Map<String, String> settings() {
		return Map.ofEntries(Map.entry("spring.mail.port", Integer.toString(MAILS.port())),
				Map.entry("spring.mail.properties.mail.smtp.starttls.required", "false"),
				Map.entry("rihla.mail.every", "100ms"), Map.entry("rihla.webhooks.allowed-networks", "127.0.0.0/8"),
				Map.entry("rihla.webhooks.allowed-ports", "443,8443," + RECEIVER.port()),
				Map.entry("rihla.webhooks.trust-certificates", TestCertificates.authority().toString()),
				Map.entry("rihla.webhooks.schedule", "100ms,".repeat(8) + "100ms"),
				Map.entry("rihla.webhooks.sweep", "100ms"), Map.entry("rihla.webhooks.deadline", "3s"),
				Map.entry("rihla.webhooks.breaker.first-probe", "100ms"),
				Map.entry("rihla.webhooks.breaker.longest-probe", "500ms"),
				Map.entry("rihla.webhooks.breaker.busy", "100ms"));
	}

	/** Another instance on the same store and broker, until it is closed. */
	protected static ConfigurableApplicationContext anotherInstance() {
		return new SpringApplicationBuilder(NotificationServiceApplication.class, MovableClock.class)
			.initializers(new TestInfrastructure(),
					(context) -> TestPropertyValues.of(settings()).and("server.port=0").applyTo(context))
			.run();
	}

	/** The service over HTTP. */
	protected Api api() {
		return new Api(this.port);
	}

	/** Waits as long as a busy machine may need. */
	protected static ConditionFactory patiently() {
		return Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(100));
	}

	/** Partners and subscriptions for a test. */
	protected Setting setting() {
		return new Setting(api(), RECEIVER, MAILS);
	}

}
