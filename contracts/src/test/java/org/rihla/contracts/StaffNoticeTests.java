/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class StaffNoticeTests {

	private static final Set<String> ROLES = Set.of("caseworker", "protection-officer", "medical-officer",
			"movements-officer", "reintegration-officer", "programme-manager", "finance-officer", "ops",
			"data-protection-officer");

	static List<Row> lines() {
		return Row.of("notices/staff.csv");
	}

	@Test
	void anEventTellsStaffOneThing() {
		assertThat(lines()).extracting((row) -> row.get("event")).isNotEmpty().doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void takesItsMembersFromItsEvent(Row row) {
		JsonNode members = Contracts.json("events/" + row.get("event") + ".v1.0.json").path("properties");

		assertThat(List.of(row.get("when").split("=")[0], row.get("subjectMember"), row.get("dueOnMember")))
			.allSatisfy((member) -> assertThat(member.isEmpty() || members.has(member)).isTrue());
		assertThat(row.get("offices")).isIn("OFFICE", "BOTH", "MISSION");
		assertThat(members.has("receivingOfficeCode")).isEqualTo(row.get("offices").equals("BOTH"));
		assertThat(row.get("roles").split(" ")).allSatisfy((role) -> assertThat(known(role, members)).isTrue());
		assertThat(row.get("urgent")).satisfiesAnyOf((word) -> assertThat(word).isIn("yes", "no"),
				(word) -> assertThat(members.path(word.substring(1)).path("type").asString()).isEqualTo("boolean"));
	}

	@ParameterizedTest
	@MethodSource("lines")
	void isANoticeThatDeliveriesMayName(Row row) {
		JsonNode names = Contracts.json("events/notification.dead.v1.0.json").at("/properties/noticeType/enum");

		assertThat(names.valueStream().map(JsonNode::asString)).contains("staff." + row.get("notice"));
	}

	@ParameterizedTest
	@MethodSource("lines")
	void showsTheCaseByItsReferenceOnly(Row row) {
		assertThat(row.get("subjectMember")).isNotEqualTo("caseId");
		assertThat(row.get("subjectMember").isEmpty())
			.isEqualTo(Set.of("CASE", "OPERATIONS").contains(row.get("subjectKind")));
	}

	private static boolean known(String role, JsonNode members) {
		return role.startsWith("@") ? members.has(role.substring(1)) : ROLES.contains(role);
	}

}
