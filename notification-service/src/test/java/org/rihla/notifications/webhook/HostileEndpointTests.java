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
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Endpoints that hang, drip, pour or break off cost a sender its deadline and no more.
 */
class HostileEndpointTests extends SendingClient {

	private static final Duration HASTY = Duration.ofSeconds(3);

	/** What a busy machine may take beyond a deadline. */
	private static final Duration GRACE = Duration.ofSeconds(12);

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

	private void waitForTheEnd() {
		try {
			this.end.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private WebhookProperties hasty(int... ports) {
		WebhookProperties patient = trusting(ports);
		return new WebhookProperties(patient.allowedNetworks(), patient.allowedPorts(), patient.trustCertificates(),
				HASTY, HASTY, HASTY);
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
