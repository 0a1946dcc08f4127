/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.RihlaTest;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Registering a case over HTTP, with all that may be wrong with it. */
@RihlaTest
class CaseRegistrationIntegrationTests extends CasesOverHttp {

	@Test
	void givesANewCaseItsAddressItsNumberAndItsVersion() {
		Answer answer = this.api.post("/cases", Api.example("registerCase"));

		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.location()).isEqualTo("/cases/" + answer.text("/caseId"));
		assertThat(answer.etag()).isEqualTo("\"1\"");
		assertThat(answer.text("/caseNumber")).matches("RBA-\\d\\d-\\d{5}-[A-Z]");
		assertThat(answer.text("/persons/0/details/names/0/text")).startsWith("Awa Invented");
	}

	@Test
	void registersOnceHoweverOftenTheRequestComes() {
		String key = UUID.randomUUID().toString();

		ObjectNode registration = Api.example("registerCase");
		Answer first = this.api.post("/cases", registration, key, null);
		Answer second = this.api.post("/cases", registration, key, null);
		Answer other = this.api.post("/cases", registration.put("channel", "PHONE"), key, null);

		assertThat(second.status()).isEqualTo(201);
		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.location()).isEqualTo(first.location());
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.problem()).isEqualTo("idempotency-key-reused");
	}

	@Test
	void listsAllThatARegistrationLacks() {
		ObjectNode bare = Api.example("registerCase");
		((ObjectNode) bare.at("/persons/0")).remove(List.of("processingConsent", "contactRules"));
		ObjectNode nobody = Api.example("registerCase");
		((ArrayNode) nobody.path("persons")).removeAll();

		assertThat(this.api.post("/cases", bare)).returns(409, Answer::status)
			.returns(List.of("consent-for-processing", "contact-rule-missing"), Answer::unmet);
		assertThat(this.api.post("/cases", nobody).unmet()).containsExactly("person-missing");
	}

	@Test
	void namesWrongFieldsWithoutRepeatingThem() {
		ObjectNode wrong = Api.example("registerCase");
		((ObjectNode) wrong.at("/persons/0/details/birthDate")).put("value", "yesterday");

		Answer answer = this.api.post("/cases", wrong);

		assertThat(answer).returns(400, Answer::status).returns("validation-failed", Answer::problem);
		assertThat(answer.body()).contains("/persons/0/details/birthDate/value").doesNotContain("yesterday");
	}

	@Test
	void checksPersonalValuesAndCodesLikeAnyOther() {
		ObjectNode region = Api.example("registerCase").put("hostRegion", "nowhere");
		ObjectNode category = Api.example("registerCase");
		((ObjectNode) category.at("/persons/0/processingConsent")).putArray("categories").add("EVERYTHING");
		ObjectNode unknown = Api.example("registerCase").put("surprise", true);

		assertThat(this.api.post("/cases", region)).returns("validation-failed", Answer::problem)
			.returns("/hostRegion", (answer) -> answer.text("/errors/0/pointer"));
		assertThat(this.api.post("/cases", category)).returns(400, Answer::status)
			.returns("malformed-request", Answer::problem);
		assertThat(this.api.post("/cases", unknown).problem()).isEqualTo("malformed-request");
	}

}
