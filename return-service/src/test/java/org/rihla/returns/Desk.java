/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Works with the service as its users do: over HTTP, with tokens, keys and versions. */
public final class Desk {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int STALE = 412;

	private static final int TRIES = 5;

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	public Desk(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	/**
	 * An answer.
	 *
	 * @param etag present version; empty where there is none
	 */
	public record Answer(int status, String etag, JsonNode body) {

		/** The codes of an unmet-conditions problem. */
		public List<String> unmet() {
			List<String> codes = new ArrayList<>();
			this.body.path("unmet").forEach((code) -> codes.add(code.stringValue()));
			return codes;
		}

		/** Last segment of a problem's type. */
		public String problem() {
			return this.body.path("type").asString("").replace("/problems/", "");
		}

		public String text(String member) {
			return this.body.path(member).asString("");
		}

	}

	public Answer get(Tokens by, String path) {
		return send(request(by, path).GET());
	}

	/**
	 * A command on what the caller has just read; read again if something else came
	 * between.
	 */
	public Answer act(Tokens by, String path, String verb, String body) {
		Answer answer = post(by, path + "/" + verb, body, UUID.randomUUID().toString(), get(by, path).etag());
		for (int i = 0; i < TRIES && answer.status() == STALE; i++) {
			answer = post(by, path + "/" + verb, body, UUID.randomUUID().toString(), get(by, path).etag());
		}
		return answer;
	}

	public Answer create(Tokens by, String path, String body) {
		return post(by, path, body, UUID.randomUUID().toString(), null);
	}

	public Answer post(Tokens by, String path, String body, @Nullable String key, @Nullable String version) {
		HttpRequest.Builder request = request(by, path).header("Content-Type", "application/json");
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		if (version != null && !version.isEmpty()) {
			request.header("If-Match", version);
		}
		return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	/** Reads until what is read is as awaited. */
	public Answer await(Tokens by, String path, Predicate<Answer> awaited) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> get(by, path), awaited);
	}

	private HttpRequest.Builder request(Tokens by, String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).header("Authorization", by.bearer());
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""),
					response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
