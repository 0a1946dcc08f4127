/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

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
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A simulator that runs, and a caller that trusts it. */
abstract class RunningSimulator {

	static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	static final String NOTICE = """
			{"id":"msg_1","type":"org.rihla.notice.referralSent.v1","caseRef":"7K2M93QXTA","sequence":4}""";

	@TempDir
	static Path certificate;

	@TempDir
	Path folder;

	@Nullable PartnerSimulator simulator;

	@Nullable HttpClient client;

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

	int send(String partner, String id, Instant at, String body, String signature) throws Exception {
		return client()
			.send(HttpRequest.newBuilder(simulator().hookOf(partner))
				.header("webhook-id", id)
				.header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
				.header("webhook-signature", signature)
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.discarding())
			.statusCode();
	}

	int send(String partner, Map<String, String> headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(simulator().hookOf(partner))
			.POST(BodyPublishers.ofString(NOTICE));
		headers.forEach(request::header);
		return client().send(request.build(), BodyHandlers.discarding()).statusCode();
	}

	static String sign(String secret, String id, Instant at, String body) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
		byte[] content = (id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
	}

	List<JsonNode> deliveries(String query) throws Exception {
		return new JsonMapper().readTree(get("/deliveries" + query).body()).valueStream().toList();
	}

	HttpResponse<String> get(String path) throws Exception {
		return client().send(HttpRequest.newBuilder(URI.create(simulator().control() + path)).build(),
				BodyHandlers.ofString());
	}

	HttpResponse<String> put(String path, String body) throws Exception {
		return client().send(HttpRequest.newBuilder(URI.create(simulator().control() + path))
			.PUT(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	static HttpClient clientThatTrusts(Path authority) throws Exception {
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

	PartnerSimulator simulator() {
		assertThat(this.simulator).isNotNull();
		return this.simulator;
	}

	HttpClient client() {
		assertThat(this.client).isNotNull();
		return this.client;
	}

}
