/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class TokenSchemaTests {

	private static final String FILE = "access/token.schema.json";

	private static final String PARTNER = "0f0e0d0c-0000-7000-8000-000000000001";

	private final Schema schema = Contracts.schema(FILE);

	@Test
	void acceptsItsExamples() {
		assertThat(Contracts.json(FILE).path("examples").valueStream()).hasSize(3)
			.allSatisfy((example) -> assertThat(this.schema.validate(example)).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "iss", "sub", "aud", "roles", "iat", "exp", "office" })
	void demandsOfStaff(String claim) {
		ObjectNode token = staff();
		token.remove(claim);

		assertThat(problems(token)).isNotEmpty();
	}

	@Test
	void staffBelongToNoPartner() {
		assertThat(problems(staff().put("partner_id", PARTNER))).isNotEmpty();
	}

	@Test
	void staffTokensNameAllServices() {
		ObjectNode token = staff();
		token.putArray("aud").add("case-service");

		assertThat(problems(token)).isNotEmpty();
	}

	@Test
	void aPartnerNamesItsOrganisation() {
		ObjectNode token = partner();
		token.remove("partner_id");

		assertThat(problems(token)).isNotEmpty();
	}

	@Test
	void aPartnerHasNoOfficeAndNoStaffRole() {
		ObjectNode mixed = partner();
		mixed.withArray("roles").add("caseworker");

		assertThat(problems(partner().put("office", "RBA"))).isNotEmpty();
		assertThat(problems(mixed)).isNotEmpty();
	}

	@Test
	void rolesAndClaimsOfOtherSystemsAreHarmless() {
		ObjectNode token = staff().put("azp", "console");
		token.withArray("roles").add("offline_access");

		assertThat(problems(token)).isEmpty();
	}

	private List<Error> problems(JsonNode token) {
		return this.schema.validate(token);
	}

	private static ObjectNode staff() {
		return example(0);
	}

	private static ObjectNode partner() {
		return example(1);
	}

	private static ObjectNode example(int index) {
		return (ObjectNode) Contracts.json(FILE).path("examples").path(index).deepCopy();
	}

}
