/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.testing.Tokens;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to the running service as one caller would. */
public final class Api {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final int port;

	private final Tokens caller;

	public Api(int port, Tokens caller) {
		this.port = port;
		this.caller = caller;
	}

	/** The same service for another caller. */
	public Api as(Tokens other) {
		return new Api(this.port, other);
	}

	/**
	 * The example of a request, as the interface description shows it; people of a
	 * registration get a name and a telephone that nobody else has.
	 */
	public static ObjectNode example(String operation) {
		ObjectNode example = read(operation);
		if (operation.equals("registerCase")) {
			Strangers.in(example);
		}
		if (operation.equals("addPerson")) {
			Strangers.make((ObjectNode) example.path("person"));
		}
		return example;
	}

	private static ObjectNode read(String operation) {
		try {
			return (ObjectNode) MAPPER.readTree(new ClassPathResource("openapi/examples/" + operation + ".json")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Answer get(String path) {
		return exchange(request(path).GET());
	}

	/** A creation with a new key. */
	public Answer post(String path, @Nullable Object body) {
		return post(path, body, UUID.randomUUID().toString(), null);
	}

	/** A change of the version that was seen. */
	public Answer post(String path, @Nullable Object body, Answer seen) {
		return post(path, body, UUID.randomUUID().toString(), seen.etag());
	}

	public Answer post(String path, @Nullable Object body, String key, @Nullable String ifMatch) {
		HttpRequest.Builder request = request(path).header("Idempotency-Key", key)
			.header("Content-Type", "application/json")
			.POST((body != null) ? BodyPublishers.ofString(body.toString()) : BodyPublishers.noBody());
		if (ifMatch != null) {
			request.header("If-Match", ifMatch);
		}
		return exchange(request);
	}

	/** A file with a new key. */
	public Answer upload(String path, String contentType, byte[] file) {
		return upload(path, contentType, file, UUID.randomUUID().toString());
	}

	public Answer upload(String path, String contentType, byte[] file, String key) {
		return exchange(request(path).header("Idempotency-Key", key)
			.header("Content-Type", contentType)
			.POST(BodyPublishers.ofByteArray(file)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", this.caller.bearer());
	}

	private static Answer exchange(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers().firstValue("ETag").orElse(null),
					response.headers().firstValue("Location").orElse(null), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What came back. */
	public record Answer(int status, @Nullable String etag, @Nullable String location, String body) {

		public JsonNode json() {
			return MAPPER.readTree(this.body);
		}

		/** A text member by JSON pointer; empty when it is absent. */
		public String text(String pointer) {
			return json().at(pointer).asString("");
		}

		/** The code of a problem. */
		public String problem() {
			return text("/type").replace("/problems/", "");
		}

		public List<String> unmet() {
			return json().path("unmet").valueStream().map(JsonNode::asString).toList();
		}

	}

}
