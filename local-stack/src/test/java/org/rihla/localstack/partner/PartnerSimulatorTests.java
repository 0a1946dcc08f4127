/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartnerSimulatorTests {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private static final String OTHER_SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

	private static final String NOTICE = """
			{"id":"msg_1","type":"org.rihla.notice.referralSent.v1","caseRef":"7K2M93QXTA","sequence":4}""";

	private static final String PING = """
			{"id":"msg_0","type":"org.rihla.notice.ping.v1","link":"https://rihla.example/confirm?code=k3Yp9"}""";

	@TempDir
	static Path certificate;

	@TempDir
	Path folder;

	private @Nullable PartnerSimulator simulator;

	private @Nullable HttpClient client;

	@BeforeEach
	void start() throws Exception {
		PartnerCertificate.in(certificate, Instant.now());
		for (String file : List.of("server.p12", "authority.pem")) {
			Files.copy(certificate.resolve(file), this.folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
		}
		this.simulator = PartnerSimulator.start(this.folder, 0, 0);
		this.client = clientThatTrusts(this.simulator.authority());
	}

	@AfterEach
	void stop() {
		simulator().close();
	}

	@Test
	void verifiesWithAnyOfThePartnersSecrets() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + OTHER_SECRET + "\"}");
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");

		assertThat(send("harbour", "msg_1", Instant.now(), NOTICE, sign(SECRET, "msg_1", Instant.now(), NOTICE)))
			.isEqualTo(204);

		assertThat(deliveries("?partner=harbour")).singleElement().satisfies((hook) -> {
			assertThat(hook.path("verified").asBoolean()).isTrue();
			assertThat(hook.path("webhookId").asString()).isEqualTo("msg_1");
			assertThat(hook.path("caseRef").asString()).isEqualTo("7K2M93QXTA");
			assertThat(hook.path("sequence").asLong()).isEqualTo(4);
			assertThat(hook.path("status").asInt()).isEqualTo(204);
			assertThat(hook.path("body").asString()).isEqualTo(NOTICE);
		});
	}

	@Test
	void refusesWhatIsNotSignedForThisPartner() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		String good = sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("orchard", "msg_1", now, NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_2", now, NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now, NOTICE + " ", good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now.minusSeconds(1), NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now, NOTICE, "v1a,AAAA nonsense")).isEqualTo(401);
		assertThat(deliveries("")).hasSize(5).noneMatch((hook) -> hook.path("verified").asBoolean());
	}

	@Test
	void refusesASignatureOlderThanFiveMinutes() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant old = Instant.now().minus(Duration.ofMinutes(6));

		assertThat(send("harbour", "msg_1", old, NOTICE, sign(SECRET, "msg_1", old, NOTICE))).isEqualTo(401);
	}

	@Test
	void refusesASignatureOfTheFutureAndWhatLacksAHeader() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		Instant later = now.plus(Duration.ofMinutes(6));
		String good = sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("harbour", "msg_1", later, NOTICE, sign(SECRET, "msg_1", later, NOTICE))).isEqualTo(401);
		for (String missing : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
			Map<String, String> headers = new TreeMap<>(Map.of("webhook-id", "msg_1", "webhook-timestamp",
					String.valueOf(now.getEpochSecond()), "webhook-signature", good));
			headers.remove(missing);
			assertThat(send("harbour", headers)).as(missing).isEqualTo(401);
		}
	}

	@Test
	void acceptsAGoodSignatureAmongOthersWhateverTheCaseOfItsHeaders() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		String time = String.valueOf(now.getEpochSecond());
		String all = "v9,AAAA " + sign(OTHER_SECRET, "msg_1", now, NOTICE) + " " + sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("harbour", Map.of("Webhook-Id", "msg_1", "WEBHOOK-TIMESTAMP", time, "webhook-Signature", all)))
			.isEqualTo(204);
	}

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

	private int send(String partner, String id, Instant at, String body, String signature) throws Exception {
		return client()
			.send(HttpRequest.newBuilder(simulator().hookOf(partner))
				.header("webhook-id", id)
				.header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
				.header("webhook-signature", signature)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.discarding())
			.statusCode();
	}

	private int send(String partner, Map<String, String> headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(simulator().hookOf(partner))
			.POST(BodyPublishers.ofString(NOTICE));
		headers.forEach(request::header);
		return client().send(request.build(), BodyHandlers.discarding()).statusCode();
	}

	private static String sign(String secret, String id, Instant at, String body) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
		byte[] content = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
	}

	private List<JsonNode> deliveries(String query) throws Exception {
		return new JsonMapper().readTree(get("/deliveries" + query).body()).valueStream().toList();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return client().send(HttpRequest.newBuilder(URI.create(simulator().control() + path)).build(),
				BodyHandlers.ofString());
	}

	private HttpResponse<String> put(String path, String body) throws Exception {
		return client().send(HttpRequest.newBuilder(URI.create(simulator().control() + path))
			.PUT(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private static HttpClient clientThatTrusts(Path authority) throws Exception {
		KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
		trusted.load(null, null);
		try (InputStream pem = Files.newInputStream(authority)) {
			trusted.setCertificateEntry("authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
		}
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, factory.getTrustManagers(), null);
		return HttpClient.newBuilder().sslContext(context).build();
	}

	private PartnerSimulator simulator() {
		assertThat(this.simulator).isNotNull();
		return this.simulator;
	}

	private HttpClient client() {
		assertThat(this.client).isNotNull();
		return this.client;
	}

}
