/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * A partner's webhook endpoint: verified requests get 204, others 401, unless the partner
 * is told to misbehave.
 */
class HookEndpoint implements HttpHandler {

	static final String PARTNER = "([a-z0-9-]{1,40})";

	private static final Pattern PATH = Pattern.compile("/hooks/" + PARTNER);

	private static final int LARGEST_BODY = 64 * 1024;

	private final PartnerSecrets secrets;

	private final Behaviours behaviours;

	private final HookJournal journal;

	private final JsonMapper json = new JsonMapper();

	HookEndpoint(PartnerSecrets secrets, Behaviours behaviours, HookJournal journal) {
		this.secrets = secrets;
		this.behaviours = behaviours;
		this.journal = journal;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
			if (!path.matches() || !exchange.getRequestMethod().equals("POST")) {
				Answers.text(exchange, 404, "POST /hooks/{partner}");
				return;
			}
			receive(exchange, path.group(1), exchange.getRequestBody().readNBytes(LARGEST_BODY));
		}
	}

	private void receive(HttpExchange exchange, String partner, byte[] body) throws IOException {
		boolean verified = this.secrets.verify(partner, signature(exchange.getRequestHeaders()), body);
		Behaviour behaviour = this.behaviours.next(partner);
		int status = verified ? behaviour.status() : 401;
		this.journal.add(received(exchange.getRequestHeaders(), partner, body, verified, status));
		this.behaviours.hang(behaviour);
		if (behaviour.retryAfter() > 0) {
			exchange.getResponseHeaders().set("Retry-After", String.valueOf(behaviour.retryAfter()));
		}
		Answers.empty(exchange, status);
	}

	/** The library looks its headers up by their lower-case names. */
	private static Map<String, List<String>> signature(Headers headers) {
		Map<String, List<String>> signature = new HashMap<>();
		for (String name : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
			signature.put(name, headers.getOrDefault(name, List.of()));
		}
		return signature;
	}

	private ReceivedHook received(Headers headers, String partner, byte[] body, boolean verified, int status) {
		Notice notice = Notice.of(body, this.json);
		return new ReceivedHook(0, Instant.now(), partner, headers.getFirst("webhook-id"),
				headers.getFirst("webhook-timestamp"), verified, false, status, notice.type(), notice.caseRef(),
				notice.sequence(), verified ? notice.code() : null, new String(body, StandardCharsets.UTF_8));
	}

}
