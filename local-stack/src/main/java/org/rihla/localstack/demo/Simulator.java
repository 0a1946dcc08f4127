/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the partner simulator what it got. */
public final class Simulator {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient http;

	private final Target target;

	private final JsonMapper json = new JsonMapper();

	public Simulator(HttpClient http, Target target) {
		this.http = http;
		this.target = target;
	}

	/** The endpoint of one partner. */
	public URI hook(String partner) {
		return Target.at(this.target.hooks(), "/hooks/" + partner);
	}

	/** From now on, the partner verifies with this secret too. */
	public void secret(String partner, String secret) {
		send(HttpRequest.newBuilder(Target.at(this.target.simulator(), "/secrets/" + partner))
			.PUT(BodyPublishers.ofString(this.json.writeValueAsString(Map.of("secret", secret)))));
	}

	/** The partner's server answers this status to so many requests, then works again. */
	public void misbehave(String partner, int status, int times) {
		steer(partner, Map.of("status", status, "times", times));
	}

	/** The partner's server takes all that comes, but always so many seconds later. */
	void slow(String partner, int seconds) {
		steer(partner, Map.of("hangSeconds", seconds, "times", Integer.MAX_VALUE));
	}

	private void steer(String partner, Map<String, Integer> behaviour) {
		send(HttpRequest.newBuilder(Target.at(this.target.simulator(), "/behaviour/" + partner))
			.PUT(BodyPublishers.ofString(this.json.writeValueAsString(behaviour))));
	}

	/** The partner's server works again. */
	public void behave(String partner) {
		send(HttpRequest.newBuilder(Target.at(this.target.simulator(), "/behaviour/" + partner)).DELETE());
	}

	/** All requests that reached the partner, in order of arrival. */
	public List<JsonNode> deliveries(String partner) {
		return this.json
			.readTree(send(
					HttpRequest.newBuilder(Target.at(this.target.simulator(), "/deliveries?partner=" + partner)).GET()))
			.valueStream()
			.toList();
	}

	/** The code of a verified ping, among the requests after the first {@code seen}. */
	public String awaitCode(String partner, int seen) {
		return await("a verified ping at " + partner, partner, seen, (hook) -> hook.hasNonNull("code")).path("code")
			.stringValue();
	}

	/** A verified notice of a type. */
	public JsonNode awaitNotice(String partner, String type) {
		return await("a verified %s at %s".formatted(type, partner), partner, 0,
				(hook) -> type.equals(hook.path("type").asString()) && hook.path("verified").asBoolean());
	}

	/** Refuses verified notices of the last case that came in another order. */
	void requireOrder(String partner) {
		List<JsonNode> hooks = deliveries(partner);
		List<Long> numbers = hooks.stream()
			.filter((hook) -> hook.path("verified").asBoolean() && hook.hasNonNull("sequence"))
			.filter((hook) -> hook.path("caseRef").equals(hooks.getLast().path("caseRef")))
			.map((hook) -> hook.path("sequence").asLong())
			.toList();
		for (int i = 0; i < numbers.size(); i++) {
			if (numbers.get(i) != i + 1) {
				throw new DemoFailed("Notices arrived as " + numbers);
			}
		}
	}

	private JsonNode await(String what, String partner, int seen, Predicate<JsonNode> awaited) {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			List<JsonNode> found = deliveries(partner).stream().skip(seen).filter(awaited).toList();
			if (!found.isEmpty()) {
				return found.getLast();
			}
			Client.pause();
		}
		throw new DemoFailed("Waited %d s for %s".formatted(PATIENCE.toSeconds(), what));
	}

	private String send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new DemoFailed("The partner simulator does not answer: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DemoFailed("Interrupted");
		}
	}

}
