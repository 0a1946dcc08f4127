/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.things.ThingApplication;
import org.rihla.chassis.things.ThingIssuer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server shows: the container's own refusals, and the two ports. */
@SpringBootTest(classes = ThingApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "rihla.service=thing-service", "logging.structured.format.console=", "management.server.port=0",
				"management.endpoint.health.group.readiness.include=readinessState" })
@Import(ThingIssuer.class)
class RealPortTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@AfterEach
	void closesTheClient() {
		this.client.close();
	}

	@ParameterizedTest
	@CsvSource({ "GET /things?<x> HTTP/1.1, 400, malformed-request", "TRACE /things HTTP/1.1, 405, method-not-allowed",
			"MAKE /things HTTP/1.1, 400, malformed-request", "GET /a/%2e%2e/things HTTP/1.1, 400, malformed-request",
			"GET /things;x=1 HTTP/1.1, 400, malformed-request" })
	void refusesStrangeRequestLinesWithAProblem(String line, int status, String code) throws IOException {
		String answer = raw(line + "\r\nHost: a\r\nConnection: close\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("application/problem+json", "\"/problems/" + code + "\"", "\"traceId\":\"")
			.doesNotContain("Tomcat")
			.doesNotContain("Server:");
	}

	@Test
	void refusesHeadersBeyondSixteenKilobytes() throws Exception {
		HttpRequest request = request("/things").header("X-Long", "x".repeat(17_000)).build();

		assertProblem(send(request), 431, "headers-too-large");
	}

	@Test
	void refusesHeadersBeyondAllMeasure() throws IOException {
		String answer = raw("GET /things HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(30_000) + "\r\n\r\n");

		assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void refusesBodiesBeyondTheLimitWhetherAnnouncedOrNot(boolean announced) throws Exception {
		byte[] body = "x".repeat(256 * 1024 + 1).getBytes(StandardCharsets.US_ASCII);
		HttpRequest.BodyPublisher publisher = announced ? HttpRequest.BodyPublishers.ofByteArray(body)
				: HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

		assertProblem(send(request("/things").header("Content-Type", "application/json").POST(publisher).build()), 413,
				"payload-too-large");
	}

	@Test
	void answersConcurrentRequestsOnVirtualThreads() {
		List<HttpResponse<String>> answers = IntStream.range(0, 20)
			.mapToObj((_) -> this.client.sendAsync(request("/things").build(), HttpResponse.BodyHandlers.ofString()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).allSatisfy((answer) -> assertThat(answer.statusCode()).isEqualTo(200));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness",
			"/actuator/metrics", "/actuator/prometheus" })
	void showsHealthAndFiguresOnTheManagementPortOnly(String path) throws Exception {
		assertThat(send(open(this.managementPort, path)).statusCode()).isEqualTo(200);
		assertThat(send(open(this.port, path)).statusCode()).isEqualTo(401);
		assertThat(send(request(path).build()).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/things" })
	void showsNothingElseThere(String path) throws Exception {
		assertThat(send(open(this.managementPort, path)).statusCode()).isIn(401, 404);
	}

	private static void assertProblem(HttpResponse<String> answer, int status, String code) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("\"/problems/" + code + "\"");
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", ThingIssuer.token("caseworker").bearer());
	}

	private static HttpRequest open(int port, String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port); InputStream answer = socket.getInputStream()) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
