/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests {

	private static final String SCHEMA = "webhooks/notice.schema.json";

	private final Schema schema = Contracts.schema(SCHEMA);

	static List<Row> notices() {
		return Row.of("notices/notices.csv");
	}

	static Stream<Row> noticesOfEvents() {
		return notices().stream().filter((row) -> !row.get("event").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("notices")
	void hasAnExampleThatTheSchemaAccepts(Row row) {
		JsonNode example = example(row.get("notice"));

		assertThat(this.schema.validate(example)).isEmpty();
		assertThat(example.path("type").asString()).isEqualTo("org.rihla.notice." + row.get("notice") + ".v1");
		assertThat(example.path("action").asString()).isEqualTo(row.get("action"));
		assertThat(example.path("subjectKind").asString("")).isEqualTo(row.get("subjectKind"));
		assertThat(example.has("dueOn")).isEqualTo(!row.get("dueOnMember").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("noticesOfEvents")
	void takesItsMembersFromItsEvent(Row row) {
		JsonNode members = Contracts.json("events/" + row.get("event") + ".v1.0.json").path("properties");

		assertThat(format(members, row.get("partnerMember"))).isEqualTo("uuid");
		assertThat(format(members, row.get("subjectMember"))).isEqualTo("uuid");
		assertThat(row.get("dueOnMember").isEmpty() ? "date" : format(members, row.get("dueOnMember"))).isIn("date",
				"date-time");
		assertThat(row.get("onlyWith").isEmpty() || members.has(row.get("onlyWith"))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("noticesOfEvents")
	void comesFromAnEventThatPartnersMayHearOf(Row row) {
		JsonNode dataclass = Contracts.yaml("asyncapi/rihla.yaml")
			.at("/components/messages")
			.valueStream()
			.filter((message) -> row.get("event").equals(message.path("name").asString()))
			.findFirst()
			.orElseThrow()
			.at("/headers/allOf/1/properties/ce_dataclass/const");

		assertThat(dataclass.asString()).isEqualTo("partner");
	}

	@Test
	void theListIsClosed() {
		List<String> types = notices().stream()
			.map((row) -> "org.rihla.notice." + row.get("notice") + ".v1")
			.distinct()
			.toList();
		JsonNode closed = Contracts.json(SCHEMA).at("/properties/type/enum");

		assertThat(closed.valueStream().map(JsonNode::asString)).containsExactlyInAnyOrderElementsOf(types);
		assertThat(Contracts.names("webhooks", ".example.json")).hasSameSizeAs(types);
	}

	@Test
	void anEventCausesOneNoticeAtMost() {
		assertThat(noticesOfEvents().map((row) -> row.get("event"))).doesNotHaveDuplicates();
	}

	@Test
	void theSchemaIsClosedAndLeavesNoRoomForFreeText() {
		assertThat(SchemaLint.complaintsAbout(Contracts.json(SCHEMA))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseId", "personId", "caseNumber", "name", "reason", "text", "officeCode" })
	void saysNothingElse(String member) {
		assertThat(this.schema.validate(example("referralSent").put(member, "7K2M93QXTA"))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseRef", "subjectKind", "subjectId", "sequence", "dueOn" })
	void aRequestLacksNothing(String member) {
		ObjectNode notice = example("receptionRequested");
		notice.remove(member);

		assertThat(this.schema.validate(notice)).isNotEmpty();
	}

	@Test
	void aPingIsAboutNoCase() {
		assertThat(this.schema.validate(example("ping").put("caseRef", "7K2M93QXTA"))).isNotEmpty();
	}

	@Test
	void aLinkIsHttpsExceptOnLoopback() {
		assertThat(this.schema.validate(example("ping").put("link", "http://rihla.example/login"))).isNotEmpty();
		assertThat(this.schema.validate(example("ping").put("link", "http://127.0.0.1:8080/login"))).isEmpty();
	}

	/** Of a member, or of the items of a list. */
	private static String format(JsonNode members, String member) {
		return members.at("/" + member + "/format").asString(members.at("/" + member + "/items/format").asString(""));
	}

	private static ObjectNode example(String notice) {
		return (ObjectNode) Contracts.json("webhooks/notice." + notice + ".example.json");
	}

}
