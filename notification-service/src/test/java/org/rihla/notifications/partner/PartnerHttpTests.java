/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting;
import org.rihla.notifications.Setting.Member;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerHttpTests extends RunningService {

	private static final String DESK = """
			{"contacts": [{"purpose": "REFERRAL", "address": "desk@harbour.example", "language": "ar",
			 "zone": "Africa/Dakar"}]}
			""";

	@Test
	void registersUnderTheIdThatTheIdentityProviderKnows() {
		UUID id = UUID.randomUUID();

		Api.Reply registered = api().post("/partners", Setting.manager(), null, Setting.partner(id));

		assertThat(registered.status()).isEqualTo(201);
		assertThat(registered.raw().headers().firstValue("Location")).contains("/partners/" + id);
		assertThat(registered.etag()).isEqualTo("\"1\"");
		assertThat(registered.text("/status")).isEqualTo("REGISTERED");
		assertThat(registered.text("/name")).isEqualTo("Harbour Legal-Aid Association");
	}

	@Test
	void tellsOthersThatItIsKnownAndThatItChanged() {
		UUID id = setting().activePartner().id();

		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(
					() -> assertThat(events.typesOf(id)).containsExactly("partner.registered", "partner.changed"));
			assertThat(events.of(id))
				.allSatisfy((event) -> assertThat(event.json()).doesNotContain("Harbour", "Invented", "hooks@"));
		}
	}

	@Test
	void makesAnIdWhereNoneIsGiven() {
		String body = Setting.partner(UUID.randomUUID()).replaceFirst("\"partnerId\": \"[^\"]+\", ", "");

		Api.Reply registered = api().post("/partners", Setting.manager(), null, body);

		assertThat(registered.status()).isEqualTo(201);
		assertThat(registered.text("/partnerId")).isNotEmpty();
	}

	@Test
	void answersARepeatOnceMoreAndRefusesAnotherRequestUnderTheSameKey() {
		UUID id = UUID.randomUUID();
		String key = UUID.randomUUID().toString();
		Api.Reply first = api().post("/partners", Setting.manager(), null, Setting.partner(id), key);

		Api.Reply again = api().post("/partners", Setting.manager(), null, Setting.partner(id), key);
		Api.Reply other = api().post("/partners", Setting.manager(), null,
				Setting.partner(id).replace("LEGAL_AID", "SHELTER"), key);

		assertThat(again).returns(201, Api.Reply::status).returns(first.etag(), Api.Reply::etag);
		assertThat(other.status()).isEqualTo(422);
		assertThat(other.text("/type")).isEqualTo("/problems/idempotency-key-reused");
	}

	@Test
	void registersNoOrganisationOverAnother() {
		UUID id = UUID.randomUUID();
		setting().register(id);

		Api.Reply over = api().post("/partners", Setting.second(), null, Setting.partner(id));

		assertThat(over.status()).isEqualTo(409);
		assertThat(over.text("/type")).isEqualTo("/problems/transition-not-allowed");
	}

	@Test
	void isActivatedByASecondPersonOnly() {
		UUID id = UUID.randomUUID();
		String etag = setting().register(id).etag();

		Api.Reply bySelf = api().post("/partners/" + id + "/activate", Setting.manager(), etag, "");
		Api.Reply bySecond = api().post("/partners/" + id + "/activate", Setting.second(), etag, "");
		Api.Reply again = api().post("/partners/" + id + "/activate", Setting.second(), bySecond.etag(), "");

		assertThat(bySelf.status()).isEqualTo(409);
		assertThat(bySelf.text("/unmet/0")).isEqualTo("maker-is-checker");
		assertThat(bySecond.status()).isEqualTo(200);
		assertThat(bySecond.text("/status")).isEqualTo("ACTIVE");
		assertThat(again.text("/type")).isEqualTo("/problems/transition-not-allowed");
	}

	@Test
	void isNotActivatedOnAStaleOrAMissingVersion() {
		UUID id = UUID.randomUUID();
		setting().register(id);

		assertThat(api().post("/partners/" + id + "/activate", Setting.second(), "\"7\"", "").status()).isEqualTo(412);
		assertThat(api().post("/partners/" + id + "/activate", Setting.second(), null, "").status()).isEqualTo(428);
	}

	@Test
	void takesContactPointsAndShowsThemToThoseWhoMayHaveToCall() {
		Member partner = setting().activePartner();
		String path = "/partners/" + partner.id();
		String key = UUID.randomUUID().toString();
		String etag = api().get(path, Setting.manager()).etag();

		Api.Reply changed = api().patch(path, Setting.manager(), etag, DESK, key);
		Api.Reply repeated = api().patch(path, Setting.manager(), etag, DESK, key);
		Api.Reply stale = api().patch(path, Setting.manager(), etag, DESK, UUID.randomUUID().toString());

		assertThat(changed.status()).as(changed.raw().body()).isEqualTo(200);
		assertThat(changed.text("/contacts/0/address")).isEqualTo("desk@harbour.example");
		assertThat(changed.text("/contacts/0/quietHours/from")).startsWith("20:00");
		assertThat(changed.text("/contacts/1/purpose")).isEqualTo("TECHNICAL");
		assertThat(repeated).returns(200, Api.Reply::status).returns(changed.etag(), Api.Reply::etag);
		assertThat(stale.status()).isEqualTo(412);
		assertThat(api().get(path, Tokens.of("caseworker")).json().has("contacts")).isFalse();
		assertThat(api().get(path, partner.token()).text("/contacts/0/zone")).isEqualTo("Africa/Dakar");
		assertThat(api().patch(path, partner.token(), changed.etag(), DESK, key).status()).isEqualTo(403);
		assertThat(api().patch("/partners/" + UUID.randomUUID(), Setting.manager(), etag, DESK, key).status())
			.isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "desk@harbour.example,nowhere", "REFERRAL,ANYTHING", "Africa/Dakar,Africa/Nowhere", "\"ar\",\"tlh\"" })
	void refusesContactPointsOfTheWrongShape(String right, String wrong) {
		String path = "/partners/" + setting().activePartner().id();

		Api.Reply refused = api().patch(path, Setting.manager(), "\"2\"", DESK.replace(right, wrong),
				UUID.randomUUID().toString());

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.raw().body()).doesNotContain("nowhere", "Nowhere", "tlh");
	}

	@Test
	void isMarkedByAnOperatorWhereMailsComeBack() {
		String path = "/partners/" + setting().activePartner().id();
		Api.Reply read = api().get(path, Setting.manager());
		String mark = path + "/contacts/" + read.text("/contacts/0/contactId") + "/mark";

		Api.Reply byCaseworker = api().post(mark, Tokens.of("caseworker"), read.etag(), "{\"state\":\"BOUNCED\"}");
		Api.Reply byOperator = api().post(mark, Tokens.of("ops"), read.etag(), "{\"state\":\"BOUNCED\"}");
		Api.Reply unknown = api().post(path + "/contacts/" + UUID.randomUUID() + "/mark", Tokens.of("ops"),
				byOperator.etag(), "{\"state\":\"BOUNCED\"}");

		assertThat(byCaseworker.status()).isEqualTo(403);
		assertThat(byOperator.text("/contacts/0/state")).isEqualTo("BOUNCED");
		assertThat(unknown.text("/unmet/0")).isEqualTo("contact-unknown");
	}

	@Test
	void isAnOfficeOfOurOwnWithAMailboxForEachRole() {
		String own = Setting.partner(UUID.randomUUID())
			.replace("LEGAL_AID", "OWN_OFFICE")
			.replace("\"language\": \"fr\",\n", """
					"language": "fr", "officeCode": "ABJ",
					"contacts": [{"purpose": "REFERRAL", "role": "caseworker", "address": "cw@abj.example"}],
					""");

		assertThat(api().post("/partners", Setting.manager(), null, own)).returns(201, Api.Reply::status)
			.returns("ABJ", (reply) -> reply.text("/officeCode"))
			.returns("caseworker", (reply) -> reply.text("/contacts/0/role"));
		assertThat(api().post("/partners", Setting.manager(), null, own.replace("OWN_OFFICE", "LEGAL_AID")).status())
			.isEqualTo(400);
	}

	@Test
	void isRetiredForGood() {
		Member partner = setting().activePartner();
		UUID id = partner.id();
		String subscription = "/subscriptions/" + setting().feed(partner);

		Api.Reply retired = api().post("/partners/" + id + "/retire", Setting.manager(), "\"2\"", "");
		Api.Reply again = api().post("/partners/" + id + "/retire", Setting.manager(), retired.etag(), "");

		assertThat(retired.text("/status")).isEqualTo("RETIRED");
		assertThat(again.text("/type")).isEqualTo("/problems/transition-not-allowed");
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(id)).endsWith("partner.retired"));
		}
		patiently().until(() -> api().get(subscription, partner.token()).text("/status").equals("REVOKED"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseworker", "protection-officer", "finance-officer", "auditor", "ops" })
	void isRegisteredByNobodyWithoutTheRight(String role) {
		UUID id = UUID.randomUUID();

		assertThat(api().post("/partners", Tokens.of(role), null, Setting.partner(id)).status()).isEqualTo(403);
		assertThat(api().get("/partners/" + id, Setting.manager()).status()).isEqualTo(404);
	}

	@Test
	void showsItsContactOnlyToThoseWhoMayHaveToCall() {
		Member partner = setting().activePartner();
		String path = "/partners/" + partner.id();

		assertThat(api().get(path, Tokens.of("caseworker")).json().has("technicalContact")).isFalse();
		assertThat(api().get(path, partner.token()).text("/technicalContact/email")).isEqualTo("hooks@harbour.example");
	}

	@Test
	void isNotFoundByAnotherPartner() {
		Member partner = setting().activePartner();

		assertThat(api().get("/partners/" + partner.id(), new Member(UUID.randomUUID()).token()).status())
			.isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "LEGAL_AID,UNKNOWN", "\"fr\",\"tlh\"", "hooks@harbour.example,nowhere",
			"\"services\": [\"LEGAL\"],\"services\": null", "\"language\",\"tongue\"" })
	void refusesWhatHasTheWrongShape(String right, String wrong) {
		Api.Reply refused = api().post("/partners", Setting.manager(), null,
				Setting.partner(UUID.randomUUID()).replace(right, wrong));

		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.raw().body()).doesNotContain("nowhere", "tlh");
	}

}
