/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WebhookClientTests {

	private static final byte[] BODY = "{\"x\":1}".getBytes(StandardCharsets.UTF_8);

	private static final Duration PATIENT = Duration.ofSeconds(30);

	private static final Duration HASTY = Duration.ofSeconds(3);

	/** What a busy machine may take beyond a deadline. */
	private static final Duration GRACE = Duration.ofSeconds(12);

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

	private final CountDownLatch end = new CountDownLatch(1);

	@SuppressWarnings("NullAway.Init")
	private HookReceiver receiver;

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

	@Test
	void postsHeadersAndExactBytes() {
		Answer answer = client(trusting()).post(this.receiver.url("/a?b=c"), Map.of("webhook-id", "msg_1"), BODY);

		assertThat(answer).returns(null, Answer::failure).returns(204, Answer::status);
		assertThat(this.receiver.at("/a")).singleElement().satisfies((request) -> {
			assertThat(request.body()).isEqualTo(BODY);
			assertThat(request.headers()).containsEntry("webhook-id", "msg_1")
				.containsEntry("content-type", "application/json")
				.containsEntry("user-agent", "Rihla-Webhooks/1")
				.doesNotContainKeys("cookie", "authorization", "accept-encoding");
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 399, 400, 401, 404, 410, 429, 500, 503 })
	void countsEveryOtherStatusAsFailure(int status) {
		this.receiver.on("/a", HookReceiver.Reply.status(status));

		Answer answer = client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(Failure.STATUS, Answer::failure).returns(status, Answer::status);
		assertThat(this.receiver.at("/a")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void followsNoRedirect(int status) {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Location", this.receiver.url("/b").toString());
			exchange.sendResponseHeaders(status, -1);
		});

		Answer answer = client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(Failure.STATUS, Answer::failure).returns(status, Answer::status);
		assertThat(this.receiver.at("/b")).isEmpty();
	}

	@Test
	void tellsHowLongTheEndpointWantsToBeLeftAlone() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(503, -1);
		});

		assertThat(client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY).retryAfter())
			.isEqualTo(Duration.ofMinutes(2));
	}

	@Test
	void hearsThatOnlyFromAnEndpointThatIsBusy() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(500, -1);
		});

		assertThat(client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY).retryAfter()).isNull();
	}

	@Test
	void keepsNoCookies() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Set-Cookie", "a=b");
			exchange.sendResponseHeaders(204, -1);
		});
		WebhookClient client = client(trusting());

		client.post(this.receiver.url("/a"), Map.of(), BODY);
		client.post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(this.receiver.at("/a")).hasSize(2)
			.allSatisfy((request) -> assertThat(request.headers()).doesNotContainKey("cookie"));
	}

	@Test
	void endsInTimeWhenTheEndpointHangs() {
		this.receiver.on("/a", (_, _) -> waitForTheEnd());

		Answer answer = client(hasty()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer.failure()).isEqualTo(Failure.TIMEOUT);
		assertThat(answer.took()).isBetween(HASTY.minusMillis(50), HASTY.plus(GRACE));
	}

	@Test
	void endsInTimeWhenTheHeadersDrip() throws IOException {
		try (RawServer server = new RawServer((socket) -> {
			OutputStream out = TestCertificates.server("loopback")
				.getSocketFactory()
				.createSocket(socket, null, true)
				.getOutputStream();
			while (!this.end.await(100, TimeUnit.MILLISECONDS)) {
				out.write('H');
				out.flush();
			}
		})) {
			Answer answer = client(hasty(server.port())).post(server.url(), Map.of(), BODY);

			assertThat(answer.failure()).isEqualTo(Failure.TIMEOUT);
			assertThat(answer.took()).isLessThan(HASTY.plus(GRACE));
		}
	}

	@Test
	void countsTheStatusAndReadsNoEndlessAnswer() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] chunk = new byte[8192];
			while (this.end.getCount() > 0) {
				exchange.getResponseBody().write(chunk);
			}
		});

		Answer answer = client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(null, Answer::failure).returns(200, Answer::status);
		assertThat(answer.took()).isLessThan(PATIENT);
	}

	@Test
	void countsTheStatusWhenTheBodyNeverEnds() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.sendResponseHeaders(200, 10);
			exchange.getResponseBody().write('x');
			exchange.getResponseBody().flush();
			waitForTheEnd();
		});

		Answer answer = client(hasty()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(null, Answer::failure).returns(200, Answer::status);
		assertThat(answer.took()).isLessThan(HASTY.plus(GRACE));
	}

	@Test
	void refusesHugeHeaders() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("x-large", "x".repeat(20_000));
			exchange.sendResponseHeaders(204, -1);
		});

		assertThat(client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY).failure())
			.isEqualTo(Failure.TOO_LARGE);
	}

	@Test
	void believesNoAuthorityThatNobodyAdded() {
		Answer answer = client(with(null, List.of("127.0.0.0/8"))).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer.failure()).isEqualTo(Failure.TLS);
		assertThat(this.receiver.at("/a")).isEmpty();
	}

	@Test
	void believesNoCertificateOfAnotherName() throws IOException {
		try (HookReceiver other = HookReceiver.start("elsewhere")) {
			Answer answer = client(with(TestCertificates.authority(), List.of("127.0.0.0/8"), other.port()))
				.post(other.url("/a"), Map.of(), BODY);

			assertThat(answer.failure()).isEqualTo(Failure.TLS);
			assertThat(other.at("/a")).isEmpty();
		}
	}

	@Test
	void opensNoConnectionToARefusedAddress() {
		Answer answer = client(with(TestCertificates.authority(), List.of())).post(this.receiver.url("/a"), Map.of(),
				BODY);

		assertThat(answer.failure()).isEqualTo(Failure.BLOCKED_ADDRESS);
		assertThat(this.receiver.at("/a")).isEmpty();
	}

	@Test
	void tellsThatNobodyListens() {
		URI nobody = this.receiver.url("/a");
		this.receiver.close();

		assertThat(client(trusting()).post(nobody, Map.of(), BODY).failure()).isEqualTo(Failure.CONNECT);
	}

	@Test
	void tellsThatTheConnectionBroke() throws IOException {
		try (RawServer server = new RawServer((socket) -> {
			Socket tls = TestCertificates.server("loopback").getSocketFactory().createSocket(socket, null, true);
			tls.getInputStream().read();
			socket.setSoLinger(true, 0);
			socket.close();
		})) {
			assertThat(client(trusting(server.port())).post(server.url(), Map.of(), BODY).failure())
				.isEqualTo(Failure.RESET);
		}
	}

	@Test
	void endsInTimeWhenNobodySpeaksTls() throws IOException {
		try (RawServer server = new RawServer((_) -> waitForTheEnd())) {
			Answer answer = client(hasty(server.port())).post(server.url(), Map.of(), BODY);

			assertThat(answer.failure()).isIn(Failure.CONNECT, Failure.TIMEOUT);
			assertThat(answer.took()).isLessThan(HASTY.plus(GRACE));
		}
	}

	@Test
	void startsNotUnderProdWhenLoopbackIsAllowed() {
		MockEnvironment prod = new MockEnvironment();
		prod.setActiveProfiles("prod");

		assertThatIllegalStateException().isThrownBy(() -> new WebhookConfiguration().endpointGuard(trusting(), prod))
			.withMessageContaining("allowed-networks");
	}

	private void waitForTheEnd() {
		try {
			this.end.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private WebhookProperties trusting(int... ports) {
		return with(TestCertificates.authority(), List.of("127.0.0.0/8"), ports);
	}

	private WebhookProperties hasty(int... ports) {
		WebhookProperties patient = trusting(ports);
		return new WebhookProperties(patient.allowedNetworks(), patient.allowedPorts(), patient.trustCertificates(),
				HASTY, HASTY, HASTY);
	}

	private WebhookProperties with(@Nullable Path trust, List<String> networks, int... ports) {
		Set<Integer> allowed = new java.util.HashSet<>(List.of(this.receiver.port()));
		for (int port : ports) {
			allowed.add(port);
		}
		return new WebhookProperties(networks, allowed, trust, PATIENT, PATIENT, PATIENT);
	}

	private WebhookClient client(WebhookProperties properties) {
		WebhookConfiguration configuration = new WebhookConfiguration();
		EndpointGuard guard = configuration.endpointGuard(properties, new MockEnvironment());
		CloseableHttpClient http = configuration.webhookHttp(guard, properties);
		return configuration.webhookClient(guard, http, this.timer, properties, Clock.systemUTC());
	}

	/** A server that does with each connection what the test wants. */
	private static final class RawServer implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

		RawServer(Connection connection) throws IOException {
			Thread.ofVirtual().start(() -> {
				try (Socket accepted = this.socket.accept()) {
					connection.serve(accepted);
				}
				catch (Exception ex) {
					// the client went away, as it should
					return;
				}
			});
		}

		int port() {
			return this.socket.getLocalPort();
		}

		URI url() {
			return URI.create("https://127.0.0.1:" + port() + "/a");
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

	/** What to do with a connection. */
	@FunctionalInterface
	private interface Connection {

		void serve(Socket socket) throws Exception;

	}

}
