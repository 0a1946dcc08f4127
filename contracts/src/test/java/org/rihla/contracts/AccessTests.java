/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessTests {

	private static final Set<String> STAFF = Set.of("caseworker", "protection-officer", "medical-officer",
			"movements-officer", "reintegration-officer", "programme-manager", "finance-officer", "auditor",
			"data-protection-officer", "ops");

	private static final Set<String> SCOPES = Set.of("own", "team", "office", "all", "reader", "addressed");

	private static final Set<String> CONDITIONS = Set.of("two-persons", "fresh-login", "dry-run", "own-kind",
			"reasoned", "masked", "receiving-side");

	private static final Set<String> WITHOUT_ACTION = Set.of("public", "authenticated");

	private static final Set<String> OPEN_TO_ALL = Set.of("/problems/{code}", "/webhook-keys/{id}", "/mail-stops");

	private final List<Row> permissions = Row.of("access/permissions.csv");

	private final List<Row> endpoints = Row.of("access/endpoints.csv");

	private final List<Row> scopes = Row.of("access/scopes.csv");

	@Test
	void everyActionHasAnEndpointAndEveryEndpointAnActionThatSomebodyMayDo() {
		Set<String> used = values(this.endpoints.stream(), "action");
		used.removeAll(WITHOUT_ACTION);

		assertThat(used).isNotEmpty().isEqualTo(values(this.permissions.stream(), "action"));
	}

	@Test
	void permissionsUseKnownWordsOnly() {
		assertThat(this.permissions).allSatisfy((row) -> {
			assertThat(row.get("action")).matches("[a-z]+:[a-z]+(-[a-z]+)*");
			assertThat(row.get("scope")).isIn(SCOPES);
			assertThat(row.get("conditions").split(" "))
				.allMatch((word) -> word.isEmpty() || CONDITIONS.contains(word));
			assertThat(row.get("role"))
				.matches((role) -> STAFF.contains(role) || "partner".equals(role) || "recheck".equals(role));
		});
	}

	@Test
	void aRoleHasAnActionOnceAndAnActionOneAggregate() {
		assertThat(this.permissions.stream().map((row) -> row.get("action") + " " + row.get("role")))
			.doesNotHaveDuplicates();
		assertThat(this.permissions.stream().map((row) -> row.get("aggregate") + " " + row.get("action")).distinct())
			.hasSameSizeAs(values(this.permissions.stream(), "action"));
	}

	@Test
	void partnersSeeWhatIsAddressedToThemAndNothingElse() {
		assertThat(this.permissions)
			.allMatch((row) -> "partner".equals(row.get("role")) == "addressed".equals(row.get("scope")));
	}

	@Test
	void endpointsAreUniqueAndOnlyProblemsVerifyingKeysAndTheEndOfMailsArePublic() {
		assertThat(this.endpoints.stream().map((row) -> row.get("service") + row.get("method") + row.get("path")))
			.doesNotHaveDuplicates();
		assertThat(this.endpoints).allSatisfy((row) -> {
			assertThat(row.get("service")).isIn("case-service", "return-service", "notification-service");
			assertThat(row.get("method")).isIn("GET", "POST", "PATCH", "DELETE");
			assertThat(row.get("path")).matches("(/v3)?(/[a-z-]+|/\\{[a-zA-Z]+})+");
			assertThat("public".equals(row.get("action"))).isEqualTo(OPEN_TO_ALL.contains(row.get("path")));
		});
	}

	@Test
	void scopesOfPartnerSystemsReachExactlyWhatPartnersMayDo() {
		Set<String> ofPartners = values(this.permissions.stream().filter((row) -> "partner".equals(row.get("role"))),
				"action");

		assertThat(values(this.scopes.stream(), "action")).isEqualTo(ofPartners);
		assertThat(this.scopes).allMatch((row) -> row.get("scope").matches("[a-z]+:[a-z]+"));
	}

	private static Set<String> values(Stream<Row> rows, String column) {
		return rows.map((row) -> row.get(column)).collect(Collectors.toSet());
	}

}
