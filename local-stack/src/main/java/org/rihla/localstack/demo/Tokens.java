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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo users, asked for anew a minute before they end. */
final class Tokens {

	private static final Duration EARLY = Duration.ofMinutes(1);

	private final HttpClient http;

	private final URI endpoint;

	private final Login login;

	private final JsonMapper json = new JsonMapper();

	private final Map<String, Token> tokens = new ConcurrentHashMap<>();

	Tokens(HttpClient http, URI endpoint, Login login) {
		this.http = http;
		this.endpoint = endpoint;
		this.login = login;
	}

	String of(String user) {
		return this.tokens.compute(user, (_, token) -> isFresh(token) ? token : ask(user)).value();
	}

	private static boolean isFresh(@Nullable Token token) {
		return token != null && Instant.now().isBefore(token.until());
	}

	private Token ask(String user) {
		Login.Form form = this.login.form(user);
		HttpRequest.Builder request = HttpRequest.newBuilder(this.endpoint)
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.body()));
		if (!form.basic().isEmpty()) {
			request.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(form.basic().getBytes(StandardCharsets.UTF_8)));
		}
		try {
			HttpResponse<String> answer = this.http.send(request.build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new DemoFailed("No token for %s: %d".formatted(user, answer.statusCode()));
			}
			JsonNode token = this.json.readTree(answer.body());
			return new Token(token.path("access_token").stringValue(),
					Instant.now().plusSeconds(token.path("expires_in").asLong()).minus(EARLY));
		}
		catch (IOException ex) {
			throw new DemoFailed("No token for %s: %s".formatted(user, ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DemoFailed("Interrupted");
		}
	}

	private record Token(String value, Instant until) {

	}

}
