/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.things.ThingIssuer;
import org.rihla.chassis.things.ThingTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@ThingTest
class ProblemTests {

	private static final String THING = "/things/01890a5d-ac96-774b-bcce-b302099a8057";

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "not-found, 404, not-found", "transition, 409, transition-not-allowed",
			"conditions, 409, unmet-conditions", "race, 409, race-lost", "key-reused, 422, idempotency-key-reused",
			"erased, 410, erased", "erased-late, 410, erased", "outbox-full, 503, outbox-full",
			"store-away, 503, unavailable", "broken, 500, internal-error" })
	void answersEveryRefusalWithItsCatalogued(String how, int status, String code) {
		MvcTestResult answer = refused(how);

		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + code);
		assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
		assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo(THING + "/refuse");
		assertThat(answer).bodyJson().extractingPath("$.traceId").asString().matches("[0-9a-f]{32}");
		assertThat(answer).bodyJson().hasPath("$.title").hasPath("$.detail");
	}

	@Test
	void namesAllUnmetConditionsInOrderAndWhoFailsThem() {
		assertThat(refused("conditions")).bodyJson().isLenientlyEqualTo("""
				{"unmet": ["a-first", "consent-missing", "too-small"],
				"details": {"consent-missing": ["01890a5d-ac96-774b-bcce-b302099a8057"]}}""");
	}

	@Test
	void saysWhomToAskAboutAGroundThatMayNotBeRead() {
		assertThat(refused("hidden")).bodyJson().isLenientlyEqualTo("""
				{"unmet": ["review-pending"], "desk": "case-review"}""");
		assertThat(refused("conditions")).bodyJson().doesNotHavePath("$.desk");
	}

	@ParameterizedTest
	@CsvSource({ "erased", "erased-late" })
	void saysOfWhatWasErasedNeitherWhoseNorWhichCompartment(String how) {
		assertThat(refused(how)).bodyText().doesNotContain("01890a5d:").doesNotContain("PROTECTION");
	}

	@Test
	void saysWhichMovesTheStateKnows() {
		assertThat(refused("transition")).bodyJson().isLenientlyEqualTo("""
				{"state": "RED", "allowed": ["GREEN"]}""");
	}

	@ParameterizedTest
	@CsvSource({ "outbox-full", "store-away" })
	void saysWhenToComeAgain(String how) {
		assertThat(refused(how)).hasHeader(HttpHeaders.RETRY_AFTER, "5");
	}

	@Test
	void tellsNothingAboutAnUnexpectedFailure() {
		assertThat(refused("broken")).bodyText().doesNotContain("Amina").doesNotContain("Exception");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
			"{\"name\": \"x\", \"surname\": \"Benali\"}       | /surname      | unknown-member",
			"{\"name\": \"x\", \"parts\": [{\"kode\": 1}]}    | /parts/0/kode | unknown-member",
			"{\"name\": 7}                                    | /name         | wrong-type",
			"{\"name\": true}                                 | /name         | wrong-type",
			"{\"name\": \"x\", \"size\": \"7\"}               | /size         | wrong-type",
			"{\"name\": \"x\", \"size\": 7.5}                 | /size         | wrong-type",
			"{\"name\": \"x\", \"blue\": 1}                   | /blue         | wrong-type",
			"{\"name\": \"x\", \"colour\": \"BEIGE\"}         | /colour       | wrong-type",
			"{\"name\": \"x\", \"colour\": 0}                 | /colour       | wrong-type",
			"{\"parts\": [{\"code\": \"a\", \"code\": \"b\"}]} | /parts/0/code | duplicate-member",
			"{\"name\": \"x\"} {}                             | ``            | trailing-text",
			"{\"name\": \"x\" \"size\"}                       | /name         | not-json",
			"[]                                               | ``            | wrong-type",
			"``                                               | ``            | missing" })
	void pointsToWhatItCannotRead(String body, String pointer, String code) {
		MvcTestResult answer = posted(body);

		assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.type").isEqualTo("/problems/malformed-request");
		assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
		assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
		assertThat(answer).bodyText().doesNotContain("Benali").doesNotContain("BEIGE");
	}

	@Test
	void listsEveryWrongFieldWithoutItsValue() {
		MvcTestResult answer = posted("""
				{"name": "Amina Benali, born in Fes", "size": 0, "parts": [{"code": "abc"}, {"code": "zz"}]}""");

		assertThat(answer).hasStatus(400).bodyJson().isLenientlyEqualTo("""
				{"type": "/problems/validation-failed", "errors": [
				{"pointer": "/name", "code": "size", "detail": "size must be between 0 and 20"},
				{"pointer": "/parts/1/code", "code": "size"},
				{"pointer": "/size", "code": "min", "detail": "must be greater than or equal to 1"}]}""");
		assertThat(answer).bodyText().doesNotContain("Amina").doesNotContain("zz");
	}

	@Test
	void findsWrongFieldsInsideSensitiveValues() {
		MvcTestResult answer = posted("""
				{"name": "x", "size": 1, "secret": {"code": "zz"}}""");

		assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/secret/code");
	}

	@ParameterizedTest
	@CsvSource({ "/things/01890a5d, id", "/things/1-1-1-1-1, id", "/things?limit=many, limit" })
	void refusesIdsAndParametersOfTheWrongForm(String address, String parameter) {
		MvcTestResult answer = got(address);

		assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.type").isEqualTo("/problems/malformed-request");
		assertThat(answer).bodyJson().extractingPath("$.errors[0].parameter").isEqualTo(parameter);
	}

	@Test
	void refusesParametersThatAreOutOfRange() {
		MvcTestResult answer = got("/things?limit=251");

		assertThat(answer).hasStatus(400).bodyJson().extractingPath("$.errors[0].parameter").isEqualTo("limit");
	}

	@Test
	void refusesQueryParametersThatNobodyAskedFor() {
		assertThat(got("/things?limt=5")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Query parameters known here: [limit]");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /nothing/amina, 404, not-found", "DELETE, /things, 405, method-not-allowed",
			"OPTIONS, /things, 405, method-not-allowed" })
	void knowsWhatItDoesNotServe(String method, String address, int status, String code) {
		MvcTestResult answer = this.mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(method), address)
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer()));

		assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + code);
		assertThat(answer).bodyText().doesNotContain("amina");
	}

	@Test
	void answersProblemsWhateverFormatIsWanted() {
		MvcTestResult answer = this.mvc.get()
			.uri(THING)
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer())
			.accept(MediaType.TEXT_HTML)
			.exchange();

		assertThat(answer).hasStatus(406).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesBodiesThatAreNotJson() {
		MvcTestResult answer = this.mvc.post()
			.uri(THING + "/change")
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content("name=x")
			.exchange();

		assertThat(answer).hasStatus(415)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/unsupported-media-type");
	}

	@Test
	void explainsItsTypesToAnybody() {
		assertThat(this.mvc.get().uri("/problems/version-required")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"code": "version-required", "status": 428}""");
		assertThat(this.mvc.get().uri("/problems/amina")).hasStatus(404)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/not-found");
	}

	private MvcTestResult refused(String how) {
		return this.mvc.post()
			.uri(THING + "/refuse")
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer())
			.header("Idempotency-Key", "0123456789abcdef-" + how)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"how\": \"" + how + "\"}")
			.exchange();
	}

	private MvcTestResult posted(String body) {
		return this.mvc.post()
			.uri("/things")
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer())
			.header("Idempotency-Key", "0123456789abcdef")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult got(String address) {
		return this.mvc.get()
			.uri(address)
			.header(HttpHeaders.AUTHORIZATION, ThingIssuer.token("caseworker").bearer())
			.exchange();
	}

}
