/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.env.MockEnvironment;

/** A client that sends, and the endpoint that it trusts. */
abstract class SendingClient {

	static final byte[] BODY = "{\"x\":1}".getBytes(StandardCharsets.UTF_8);

	static final Duration PATIENT = Duration.ofSeconds(30);

	final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

	final CountDownLatch end = new CountDownLatch(1);

	@SuppressWarnings("NullAway.Init")
	HookReceiver receiver;

	@BeforeEach
	void start() throws IOException {
		this.receiver = HookReceiver.start();
	}

	@AfterEach
	void stop() {
		this.end.countDown();
		this.receiver.close();
		this.timer.shutdownNow();
	}

	WebhookProperties trusting(int... ports) {
		return with(TestCertificates.authority(), List.of("127.0.0.0/8"), ports);
	}

	WebhookProperties with(@Nullable Path trust, List<String> networks, int... ports) {
		Set<Integer> allowed = new java.util.HashSet<>(List.of(this.receiver.port()));
		for (int port : ports) {
			allowed.add(port);
		}
		return new WebhookProperties(networks, allowed, trust, PATIENT, PATIENT, PATIENT);
	}

	WebhookClient client(WebhookProperties properties) {
		WebhookConfiguration configuration = new WebhookConfiguration();
		EndpointGuard guard = configuration.endpointGuard(properties, new MockEnvironment());
		CloseableHttpClient http = configuration.webhookHttp(guard, properties);
		return configuration.webhookClient(guard, http, this.timer, properties, Clock.systemUTC());
	}

}
