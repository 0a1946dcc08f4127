/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a client would. */
public record Api(int port) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	/** An answer; {@code json} is null where there is no body. */
	public record Reply(int status, HttpResponse<String> raw, JsonNode json) {

		/** The entity tag. */
		public String etag() {
			return this.raw.headers().firstValue("ETag").orElseThrow();
		}

		/** Text at a JSON pointer; empty when there is none. */
		public String text(String pointer) {
			return this.json.at(pointer).asString("");
		}

	}

	/** Reads. */
	public Reply get(String path, Tokens token) {
		return send(request(path, token).GET().build());
	}

	/** Asks for something with a key of its own. */
	public Reply post(String path, Tokens token, @Nullable String etag, String body) {
		return post(path, token, etag, body, UUID.randomUUID().toString());
	}

	/** Asks for something with this key. */
	public Reply post(String path, Tokens token, @Nullable String etag, String body, String key) {
		HttpRequest.Builder request = request(path, token).header("Idempotency-Key", key)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (etag != null) {
			request.header("If-Match", etag);
		}
		return send(request.build());
	}

	/** Changes something. */
	public Reply patch(String path, Tokens token, String etag, String body, String key) {
		return send(request(path, token).header("Idempotency-Key", key)
			.header("If-Match", etag)
			.header("Content-Type", "application/json")
			.method("PATCH", HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private HttpRequest.Builder request(String path, Tokens token) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", token.bearer());
	}

	/** Sends anything. */
	public static Reply send(HttpRequest request) {
		try {
			HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
			String body = answer.body();
			return new Reply(answer.statusCode(), answer, JSON.readTree(body.isEmpty() ? "{}" : body));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
