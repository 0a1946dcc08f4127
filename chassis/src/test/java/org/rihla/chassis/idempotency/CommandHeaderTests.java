/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.chassis.things.ThingTest;
import org.rihla.chassis.things.Waiting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.chassis.things.ThingIssuer.token;

@ThingTest
class CommandHeaderTests {

	private static final String KEY = "0b4f5a4e-6a1b-4c57-9d52-1d5be1f4c0de";

	private static final String THING = "/things/01890a5d-ac96-774b-bcce-b302099a8057";

	private static final String OTHER = "/things/01890a5d-ac96-774b-bcce-b302099a8058";

	private static final String BODY = "{\"name\": \"x\"}";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void wantAKeyOnEveryCommand() {
		assertThat(made((request) -> request)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/idempotency-key-missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "0123456789abcde", "0123456789abcdef 0123456789abcdef", "0123456789abcdef;x",
			"\"0123456789abcdef", "0123456789äöüßéè",
			"0123456789012345678901234567890123456789012345678901234567890123x" })
	void refuseKeysOfAnotherForm(String key) {
		assertThat(made((request) -> request.header("Idempotency-Key", key))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/idempotency-key-malformed");
	}

	@Test
	void refuseTwoKeys() {
		assertThat(made((request) -> request.header("Idempotency-Key", KEY, "0123456789abcdef"))).hasStatus(400);
	}

	@Test
	void giveTheSameIdToARepeatAlsoWithAQuotedKey() {
		String first = commandOf(made((request) -> request.header("Idempotency-Key", KEY)));
		String again = commandOf(made((request) -> request.header("Idempotency-Key", '"' + KEY + '"')));

		assertThat(again).isEqualTo(first).matches(".{14}8.*");
	}

	@Test
	void giveAnotherIdToAnotherKeyCallerOrAddress() {
		String first = commandOf(changed(THING, KEY, "\"7\""));

		assertThat(first).isNotEqualTo(commandOf(changed(THING, KEY + "x", "\"7\"")))
			.isNotEqualTo(commandOf(changed(OTHER, KEY, "\"7\"")))
			.isNotEqualTo(commandOf(sent(this.mvc.post().uri(THING + "/change"),
					token("caseworker").subject(Tokens.subjectOf("somebody else")), KEY, "\"7\"", "")));
	}

	@Test
	void tellAnotherBodyApartByItsFingerprint() {
		String first = member("fingerprint", made((request) -> request.header("Idempotency-Key", KEY)));
		String spaced = member("fingerprint",
				sent(this.mvc.post().uri("/things"), token("caseworker"), KEY, null, "{\"name\":  \"x\"}"));

		assertThat(spaced).isNotEqualTo(first);
	}

	@Test
	void nameRouteAndRole() {
		MvcTestResult answer = changed(THING, KEY, "\"7\"");

		assertThat(answer).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"8\"").bodyJson().isLenientlyEqualTo("""
				{"route": "POST /things/{id}/change", "role": "caseworker"}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "" })
	void wantTheVersionThatWasSeen(String ifMatch) {
		assertThat(changed(THING, KEY, ifMatch)).hasStatus(428)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/version-required");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = { "'\"6\"'", "'W/\"7\"'", "7", "'\"seven\"'", "'\"7\", \"8\"'",
			"'\"07\"'", "'\"99999999999999999999\"'" })
	void answerAnyOtherTagWithThePresentOne(String ifMatch) {
		assertThat(changed(THING, KEY, ifMatch)).hasStatus(412)
			.hasHeader(HttpHeaders.ETAG, "\"7\"")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/stale-version");
	}

	@Test
	void makeARepeatWaitWhileTheFirstIsRunning() throws Exception {
		CompletableFuture<MvcTestResult> first = CompletableFuture
			.supplyAsync(() -> sent(this.mvc.post().uri(THING + "/wait"), token("caseworker"), KEY, null, ""));
		assertThat(Waiting.ARRIVED.await(10, TimeUnit.SECONDS)).isTrue();

		MvcTestResult repeat = sent(this.mvc.post().uri(THING + "/wait"), token("caseworker"), KEY, null, "");

		assertThat(repeat).hasStatus(409)
			.hasHeader(HttpHeaders.RETRY_AFTER, "1")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/request-in-progress");
		Waiting.RELEASED.countDown();
		assertThat(first.get(10, TimeUnit.SECONDS)).hasStatusOk();
		assertThat(sent(this.mvc.post().uri(THING + "/wait"), token("caseworker"), KEY, null, "")).hasStatusOk();
	}

	@Test
	void leaveAnswersOutThatTheCallerHas() {
		String bearer = token("caseworker").bearer();

		assertThat(this.mvc.get()
			.uri(THING)
			.header(HttpHeaders.AUTHORIZATION, bearer)
			.header(HttpHeaders.IF_NONE_MATCH, "\"7\"")).hasStatus(304).hasHeader(HttpHeaders.ETAG, "\"7\"");
		assertThat(this.mvc.get()
			.uri(THING)
			.header(HttpHeaders.AUTHORIZATION, bearer)
			.header(HttpHeaders.IF_NONE_MATCH, "\"6\"")).hasStatusOk();
	}

	private MvcTestResult made(UnaryOperator<MockMvcRequestBuilder> headers) {
		return headers
			.apply(this.mvc.post().uri("/things").header(HttpHeaders.AUTHORIZATION, token("caseworker").bearer()))
			.contentType(MediaType.APPLICATION_JSON)
			.content(BODY)
			.exchange();
	}

	private MvcTestResult changed(String thing, String key, String ifMatch) {
		return sent(this.mvc.post().uri(thing + "/change"), token("caseworker"), key, ifMatch, "");
	}

	private static MvcTestResult sent(MockMvcRequestBuilder request, Tokens token, String key, @Nullable String ifMatch,
			String body) {
		request.header(HttpHeaders.AUTHORIZATION, token.bearer()).header("Idempotency-Key", key);
		if (ifMatch != null && !ifMatch.isEmpty()) {
			request.header(HttpHeaders.IF_MATCH, ifMatch);
		}
		return request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private static String commandOf(MvcTestResult answer) {
		return member("command", answer);
	}

	private static String member(String name, MvcTestResult answer) {
		assertThat(answer).hasStatus2xxSuccessful();
		StringBuilder value = new StringBuilder();
		assertThat(answer).bodyJson().extractingPath("$." + name).asString().satisfies(value::append);
		return value.toString();
	}

}
