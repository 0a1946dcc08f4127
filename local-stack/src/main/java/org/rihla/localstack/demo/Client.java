/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Speaks with the services as one of the demo users. A request without answer, or one
 * that came at a bad moment, is repeated with the same {@code Idempotency-Key}, as every
 * client should.
 */
public final class Client {

	private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

	/** So a service refuses, rather than guess, that could not ask another one. */
	private static final Set<List<String>> UNASKED = Set.of(List.of("clearance-unavailable"), List.of("facts-missing"));

	private final HttpClient http;

	private final Tokens tokens;

	private final Duration patience;

	private final JsonMapper json = new JsonMapper();

	/** Repeats for as long as {@code patience} before it gives up. */
	public Client(HttpClient http, URI tokenEndpoint, Login login, Duration patience) {
		this.http = http;
		this.tokens = new Tokens(http, tokenEndpoint, login);
		this.patience = patience;
	}

	/** Reads. */
	public Answer get(String user, URI address) {
		return send(() -> request(user, address).GET());
	}

	/** Creates, or acts without having seen a version. */
	public Answer post(String user, URI address, Object body) {
		return post(user, address, body, "", UUID.randomUUID().toString());
	}

	/** Acts on the version that {@code etag} names; an empty one is left out. */
	public Answer post(String user, URI address, Object body, String etag, String key) {
		return send(() -> {
			HttpRequest.Builder request = request(user, address).header("Idempotency-Key", key)
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofByteArray(this.json.writeValueAsBytes(body)));
			return etag.isEmpty() ? request : request.header("If-Match", etag);
		});
	}

	/** How long it goes on trying. */
	Duration patience() {
		return this.patience;
	}

	/** The subject that the identity provider knows this user by. */
	public String subject(String user) {
		String claims = this.tokens.of(user).split("\\.")[1];
		return this.json.readTree(Base64.getUrlDecoder().decode(claims)).path("sub").stringValue();
	}

	private HttpRequest.Builder request(String user, URI address) {
		return HttpRequest.newBuilder(address)
			.timeout(Duration.ofSeconds(20))
			.header("Accept", "application/json")
			.header("Authorization", "Bearer " + this.tokens.of(user));
	}

	private Answer send(Request request) {
		Instant end = Instant.now().plus(this.patience);
		while (true) {
			try {
				HttpResponse<byte[]> response = this.http.send(request.build().build(), BodyHandlers.ofByteArray());
				Answer answer = answer(response);
				if (!isBadMoment(answer) || Instant.now().isAfter(end)) {
					return answer;
				}
			}
			catch (IOException ex) {
				if (Instant.now().isAfter(end)) {
					throw new DemoFailed("No answer: " + ex);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new DemoFailed("Interrupted");
			}
			pause();
		}
	}

	private static boolean isBadMoment(Answer answer) {
		return LATER.contains(answer.status()) || UNASKED.contains(answer.unmet());
	}

	static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DemoFailed("Interrupted");
		}
	}

	private Answer answer(HttpResponse<byte[]> response) {
		JsonNode body = (response.body().length > 0) ? this.json.readTree(response.body()) : NullNode.getInstance();
		return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(""), body);
	}

	/** Made anew for each try, since a token may have ended meanwhile. */
	private interface Request {

		HttpRequest.Builder build();

	}

}
