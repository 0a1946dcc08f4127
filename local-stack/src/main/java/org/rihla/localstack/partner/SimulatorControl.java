/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulator's own address: hand it a secret, make a partner misbehave, see what
 * arrived. It answers without any login, which is why it listens on loopback only.
 */
class SimulatorControl implements HttpHandler {

	private static final Pattern PARTNER = Pattern.compile("/(secrets|behaviour)/" + HookEndpoint.PARTNER);

	private static final Pattern FILTER = Pattern.compile("partner=" + HookEndpoint.PARTNER);

	private final PartnerSecrets secrets;

	private final Behaviours behaviours;

	private final HookJournal journal;

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	SimulatorControl(PartnerSecrets secrets, Behaviours behaviours, HookJournal journal) {
		this.secrets = secrets;
		this.behaviours = behaviours;
		this.journal = journal;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			answer(exchange);
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		URI uri = exchange.getRequestURI();
		Matcher partner = PARTNER.matcher(uri.getPath());
		try {
			if (partner.matches()) {
				steer(exchange, exchange.getRequestMethod() + " " + partner.group(1), partner.group(2));
			}
			else {
				show(exchange, exchange.getRequestMethod() + " " + uri.getPath(), filter(uri.getQuery()));
			}
		}
		catch (JacksonException | IllegalArgumentException ex) {
			Answers.text(exchange, 400, "Not understood: " + ex.getMessage());
		}
	}

	private void steer(HttpExchange exchange, String request, String partner) throws IOException {
		switch (request) {
			case "PUT secrets" -> this.secrets.add(partner, read(exchange, Secret.class).secret());
			case "DELETE secrets" -> this.secrets.forget(partner);
			case "PUT behaviour" -> this.behaviours.set(partner, read(exchange, Behaviour.class));
			case "DELETE behaviour" -> this.behaviours.reset(partner);
			default -> throw new IllegalArgumentException("PUT or DELETE");
		}
		Answers.empty(exchange, 204);
	}

	private void show(HttpExchange exchange, String request, @Nullable String partner) throws IOException {
		switch (request) {
			case "GET /" -> Answers.html(exchange, DeliveriesPage.of(this.journal.of(partner)));
			case "GET /deliveries" -> Answers.json(exchange, this.json.writeValueAsString(this.journal.of(partner)));
			default -> Answers.text(exchange, 404, "GET / or GET /deliveries, each with ?partner=");
		}
	}

	private <T> T read(HttpExchange exchange, Class<T> type) throws IOException {
		return this.json.readValue(exchange.getRequestBody().readAllBytes(), type);
	}

	private static @Nullable String filter(@Nullable String query) {
		if (query == null) {
			return null;
		}
		Matcher filter = FILTER.matcher(query);
		if (!filter.matches()) {
			throw new IllegalArgumentException("?partner=NAME");
		}
		return filter.group(1);
	}

	/** The body of {@code PUT /secrets/{partner}}. */
	record Secret(String secret) {

		@Override
		public String toString() {
			return "Secret[]";
		}

	}

}
