/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How people and tests steer the simulator, and what it shows them. */
class SimulatorControlTests extends RunningSimulator {

	private static final String PING = """
			{"id":"msg_0","type":"org.rihla.notice.ping.v1","link":"https://rihla.example/confirm?code=k3Yp9"}""";

	@Test
	void doesWhatThePartnerGuideTellsPeopleToAskOfIt() throws Exception {
		List<MatchResult> asked = Pattern.compile("curl -X PUT http://127.0.0.1:8095(/behaviour/[a-z]+) -d '([^']+)'")
			.matcher(Files.readString(Path.of("../docs/partners.md")))
			.results()
			.toList();

		assertThat(asked).hasSize(2);
		for (MatchResult one : asked) {
			assertThat(put(one.group(1), one.group(2)).statusCode()).isEqualTo(204);
		}
	}

	@Test
	void marksARepeatAlsoAfterARestart() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		send("harbour", "msg_1", now, NOTICE, sign(SECRET, "msg_1", now, NOTICE));
		Files.writeString(this.folder.resolve("webhooks.jsonl"), "{\"number\":2,\"rec", StandardOpenOption.APPEND);

		stop();
		start();
		send("harbour", "msg_1", now, NOTICE, sign(SECRET, "msg_1", now, NOTICE));

		assertThat(deliveries("")).extracting((hook) -> hook.path("repeat").asBoolean()).containsExactly(false, true);
	}

	@Test
	void showsTheCodeOfAVerifiedPingOnly() throws Exception {
		Instant now = Instant.now();
		send("harbour", "msg_0", now, PING, sign(SECRET, "msg_0", now, PING));
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		send("harbour", "msg_0", now, PING, sign(SECRET, "msg_0", now, PING));

		assertThat(deliveries("")).extracting((hook) -> hook.path("code").asString("none"))
			.containsExactly("none", "k3Yp9");
	}

	@Test
	void misbehavesAsOftenAsToldAndThenBehaves() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		assertThat(put("/behaviour/harbour", "{\"status\":500,\"times\":2}").statusCode()).isEqualTo(204);
		Instant now = Instant.now();
		String signature = sign(SECRET, "msg_1", now, NOTICE);

		assertThat(List.of(send("harbour", "msg_1", now, NOTICE, signature),
				send("harbour", "msg_1", now, NOTICE, signature), send("harbour", "msg_1", now, NOTICE, signature)))
			.containsExactly(500, 500, 204);
		assertThat(deliveries("")).extracting((hook) -> hook.path("status").asInt()).containsExactly(500, 500, 204);
	}

	@Test
	void hangsUntilTheCallerGivesUp() throws Exception {
		put("/behaviour/harbour", "{\"hangSeconds\":600,\"times\":1}");

		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> client().send(HttpRequest.newBuilder(simulator().hookOf("harbour"))
				.timeout(Duration.ofMillis(300))
				.POST(BodyPublishers.ofString(NOTICE))
				.build(), BodyHandlers.discarding()));
		assertThat(deliveries("")).hasSize(1);
	}

	@Test
	void showsAPageWhereHostileBodiesAreOnlyText() throws Exception {
		send("harbour", "msg_1", Instant.now(), "<script>alert(1)</script>", "v1,AAAA");

		assertThat(get("/").body()).contains("Demonstration only", "&lt;script&gt;").doesNotContain("<script>");
	}

	@Test
	void refusesWhatItDoesNotUnderstand() throws Exception {
		assertThat(put("/behaviour/harbour", "{\"state\":500}").statusCode()).isEqualTo(400);
		assertThat(put("/secrets/harbour", "{\"secret\":\"abc\"}").statusCode()).isEqualTo(400);
		assertThat(put("/secrets/harbour", "no json").statusCode()).isEqualTo(400);
	}

	@Test
	void keepsSecretsAndKeyForTheirOwner() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");

		for (String file : List.of("secrets.json", "server.p12")) {
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve(file))))
				.isEqualTo("rw-------");
		}
	}

}
