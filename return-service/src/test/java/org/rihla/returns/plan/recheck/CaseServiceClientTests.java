/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.returns.CaseId;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong with the case-service, the answer is none, and soon. */
class CaseServiceClientTests {

	private static final CaseId CASE = new CaseId(new UUID(1, 1));

	@Test
	void hasNoAnswerFromOneThatIsSilent() throws IOException {
		try (ServerSocket silent = server()) {
			long before = System.nanoTime();

			assertThat(client(silent).clearance(CASE)).isEmpty();
			assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
		}
	}

	@Test
	void hasNoAnswerFromOneThatIsNotThere() throws IOException {
		ServerSocket gone = server();
		gone.close();

		assertThat(client(gone).returnFacts(CASE)).isEmpty();
	}

	@Test
	void hasNoAnswerFromOneThatTalksNonsense() throws IOException {
		try (ServerSocket nonsense = server()) {
			Thread.ofVirtual().start(() -> answer(nonsense, "{\"state\":[]}"));

			assertThat(client(nonsense).clearance(CASE)).isEmpty();
		}
	}

	private static void answer(ServerSocket server, String body) {
		try (var connection = server.accept()) {
			connection.getInputStream().read(new byte[1024]);
			connection.getOutputStream()
				.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
					.formatted(body.length(), body)
					.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException _) {
			// the client went away first
		}
	}

	private static CaseServiceClient client(ServerSocket server) {
		return new RecheckConfiguration()
			.caseServiceClient(new JsonMapper(),
					new RecheckConfiguration.CaseService(URI.create("http://127.0.0.1:" + server.getLocalPort()),
							Duration.ofMillis(300), Duration.ofMillis(300), 5, Duration.ofSeconds(10)),
					Clock.systemUTC());
	}

	private static ServerSocket server() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

}
