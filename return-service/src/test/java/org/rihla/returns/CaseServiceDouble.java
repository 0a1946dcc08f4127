/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A case-service that answers what the test says, and 404 for cases nobody told it of.
 */
public final class CaseServiceDouble {

	private static final CaseServiceDouble SHARED = new CaseServiceDouble();

	private final Map<String, String> answers = new ConcurrentHashMap<>();

	private final Map<String, String> tokens = new ConcurrentHashMap<>();

	private final HttpServer server;

	private CaseServiceDouble() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/** The one that lives as long as the tests run. */
	public static CaseServiceDouble shared() {
		return SHARED;
	}

	/** Where it listens. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** An adult with all consents and nothing open. */
	public void clears(CaseId caseId, PersonId person) {
		clears(caseId, person, 4);
	}

	/** The same, of this priority. */
	public void clears(CaseId caseId, PersonId person, int priority) {
		String id = caseId.value().toString();
		this.answers.put("/cases/" + id + "/return-facts", """
				{"factsVersion":1,"countryOfReturn":"CI","hostRegion":"MA-04","somethingNew":true,"persons":[
				{"personId":"%s","nationalities":["CI"],"birthDate":"1994-05","birthDateBasis":"DECLARED","sex":"F",
				"legalStatus":"IRREGULAR","firstTime":true,"priority":%d}]}""".formatted(person.value(), priority));
		this.answers.put("/cases/" + id + "/clearance", """
				{"state":"IN_RETURN","sequence":9,"holds":[],"gates":[],"protectionClaims":[],"capacityInDoubt":[],
				"minors":[],"consents":[{"personId":"%1$s","purposeCode":"CONSULATE_IDENTITY"},
				{"personId":"%1$s","purposeCode":"EXIT_AUTHORITIES"},
				{"personId":"%1$s","purposeCode":"RECEIVING_OFFICE"}]}""".formatted(person.value()));
	}

	/** What it says of a case with several people. */
	public void answers(CaseId caseId, String facts, String clearance) {
		this.answers.put("/cases/" + caseId.value() + "/return-facts", facts);
		this.answers.put("/cases/" + caseId.value() + "/clearance", clearance);
	}

	/** From now on it knows nothing of this case. */
	public void silent(CaseId caseId) {
		this.answers.keySet().removeIf((path) -> path.contains(caseId.value().toString()));
	}

	/** The {@code Authorization} that it was last asked with about a case. */
	public @Nullable String askedWith(CaseId caseId) {
		return this.tokens.get(caseId.value().toString());
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String token = exchange.getRequestHeaders().getFirst("Authorization");
		this.tokens.put(path.split("/")[2], (token != null) ? token : "none");
		String answer = this.answers.get(path);
		byte[] body = ((answer != null) ? answer : "{}").getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders((answer != null) ? 200 : 404, body.length);
		try (exchange) {
			exchange.getResponseBody().write(body);
		}
	}

}
