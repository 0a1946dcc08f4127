/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeRulesTests {

	private static final NoticeRules RULES = new NoticeRules(NoticeRulesTests::reception);

	private static final Instant RECORDED = Instant.parse("2026-09-08T10:20:14.102Z");

	private static final UUID CASE = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac");

	private static final UUID OPEN = UUID.fromString("01a0d882-f33d-7066-a4a7-0376da00eb9e");

	private static final UUID OVER = UUID.fromString("01a0d882-f33d-7066-a4a7-0376da00eb9f");

	private static final UUID EVENT = UUID.fromString("01a08088-5796-7b4a-b39d-5b65a14849e8");

	@Test
	void addressesAReferralToItsPartnerUntilItHasToAnswer() throws IOException {
		Announcement announcement = announcementOf("referral.sent").orElseThrow();

		assertThat(announcement).returns(NoticeType.REFERRAL_SENT, Announcement::type)
			.returns(PartnerFixtures.HARBOUR, Announcement::partner)
			.returns(RECORDED, Announcement::time);
		assertThat(announcement.subject())
			.isEqualTo(new Announcement.Subject("REFERRAL", UUID.fromString("01a08080-d00f-7445-b4c4-ba2ea74ad4bf"),
					"LEGAL", "ANSWER_REFERRAL", LocalDate.parse("2026-09-11"), true));
	}

	@Test
	void saysNothingOfAReferralThatWasNeverSent() throws IOException {
		ObjectNode draft = example("referral.revoked");
		draft.remove("respondBy");

		assertThat(announcement("referral.revoked", draft)).isEmpty();
	}

	@Test
	void saysNothingWhereNobodyReceives() throws IOException {
		ObjectNode early = example("return.withdrawn");
		early.remove("receivingPartnerId");

		assertThat(announcement("return.withdrawn", early)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("events")
	void makesOfEachExampleABodyThatTheContractAllows(String type) throws IOException {
		ObjectNode data = example(type);
		ObjectNode reception = example("return.receptionRequested");
		data.set("receptionId", reception.required("receptionId"));
		data.set("receivingPartnerId", reception.required("receivingPartnerId"));
		data.put("partnerId", PartnerFixtures.HARBOUR.value().toString());
		Announcement announcement = announcements(type, data).getFirst();

		byte[] body = new NoticeWriter("https://rihla.example").write("msg_" + "0".repeat(32), announcement,
				"7K2M93QXTA", 4);

		assertThat(schema().validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
		assertThat(body.length).isLessThan(1024);
		assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain(announcement.caseId().toString());
	}

	static Stream<String> events() {
		Set<String> events = RULES.byEvent().keySet();
		assertThat(events).hasSizeGreaterThan(8);
		return events.stream().sorted();
	}

	@Test
	void makesAPingThatTheContractAllows() throws IOException {
		byte[] body = new NoticeWriter("http://127.0.0.1:8080").writePing("msg_" + "0".repeat(32), RECORDED,
				"/subscriptions/019c22ff-dfec-7a8f-a7fd-60893411a499/confirm?code=5X8QK2W7RC");

		assertThat(schema().validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
	}

	@Test
	void writesExactlyTheBytesOfTheExample() throws IOException {
		Announcement announcement = announcementOf("referral.sent").orElseThrow();

		byte[] body = new NoticeWriter("https://rihla.example").write("msg_01a0808857967b4ab39d5b65a14849e8",
				announcement, "7K2M93QXTA", 1);

		assertThat(new String(body, StandardCharsets.UTF_8))
			.isEqualTo(json("contracts/webhooks/notice.referralSent.example.json").toString());
	}

	@Test
	void tellsOfAChangedJourneyEachPartnerThatStillReceivesSomebody() throws IOException {
		ObjectNode changed = example("movement.changed");
		changed.putArray("receptionIds").add(OPEN.toString()).add(OVER.toString());

		assertThat(announcements("movement.changed", changed)).singleElement()
			.returns(NoticeType.RECEPTION_UPDATED, Announcement::type)
			.returns(PartnerFixtures.HARBOUR, Announcement::partner)
			.returns(CASE, Announcement::caseId)
			.satisfies((announcement) -> assertThat(announcement.event()).isNotEqualTo(EVENT))
			.satisfies((announcement) -> assertThat(announcement.subject().id()).isEqualTo(OPEN));
	}

	@Test
	void asksForSomethingNewOnlyWhereThePartnerIsFirstAsked() {
		assertThat(RULES.byEvent().values().stream().filter(NoticeRule::opens).map(NoticeRule::event))
			.containsExactlyInAnyOrder("referral.sent", "return.receptionRequested", "reintegration.measureOrdered",
					"monitoring.visitScheduled");
	}

	private static Optional<Reception> reception(UUID id) {
		return id.equals(OVER) ? Optional.empty()
				: Optional.of(new Reception(id, CASE, PartnerFixtures.HARBOUR, new Origin(CASE, "MA", "RBA")));
	}

	private static List<Announcement> announcements(String type, ObjectNode data) {
		NoticeRule rule = RULES.byEvent().get(type);
		assertThat(rule).isNotNull();
		return rule.ofMany() ? RULES.toEach(rule, EVENT, RECORDED, data)
				: RULES.announcement(rule, EVENT, RECORDED, data).stream().toList();
	}

	private static Optional<Announcement> announcementOf(String type) throws IOException {
		return announcement(type, example(type));
	}

	private static Optional<Announcement> announcement(String type, ObjectNode data) {
		NoticeRule rule = RULES.byEvent().get(type);
		assertThat(rule).isNotNull();
		return RULES.announcement(rule, EVENT, RECORDED, data);
	}

	private static ObjectNode example(String type) throws IOException {
		return (ObjectNode) json("contracts/events/" + type + ".v1.0.example.json");
	}

	private static JsonNode json(String path) throws IOException {
		try (InputStream file = new ClassPathResource(path).getInputStream()) {
			return new JsonMapper().readTree(file);
		}
	}

	private static Schema schema() throws IOException {
		try (InputStream file = new ClassPathResource("contracts/webhooks/notice.schema.json").getInputStream()) {
			return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
		}
	}

}
