/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting;
import org.rihla.notifications.Setting.Member;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class FeedHttpTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private UUID feed;

	@BeforeEach
	void openFeed() {
		this.partner = setting().activePartner();
		this.feed = setting().feed(this.partner);
	}

	@Test
	void needsNeitherEndpointNorSecretNorConfirmation() {
		Api.Reply read = api().get("/subscriptions/" + this.feed, this.partner.token());

		assertThat(read.text("/status")).isEqualTo("ACTIVE");
		assertThat(read.json().has("url")).isFalse();
		assertThat(read.json().required("keys").size()).isZero();
	}

	@Test
	void holdsTheNoticesOfAllCasesInOneOrder() {
		UUID other = UUID.randomUUID();

		Published first = Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		Published.referralSent(this.partner.id(), other).send();
		await(2);
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), this.caseId).send();

		List<JsonNode> items = await(3);
		assertThat(items).extracting((item) -> item.required("cursor").longValue()).containsExactly(1L, 2L, 3L);
		assertThat(items).extracting((item) -> item.required("notice").required("sequence").longValue())
			.containsExactly(1L, 1L, 2L);
		assertThat(items.getFirst().required("notice").propertyNames()).containsExactly("id", "type", "time", "caseRef",
				"subjectKind", "subjectId", "sequence", "action", "dueOn", "link", "schemaVersion");
	}

	@Test
	void isReadInPagesFromAnyCursor() {
		tell(3);
		await(3);

		Api.Reply first = read("?after=0&limit=2");
		Api.Reply second = read("?after=" + first.json().required("next").longValue() + "&limit=2");

		assertThat(cursors(first)).containsExactly(1L, 2L);
		assertThat(first.json().required("more").booleanValue()).isTrue();
		assertThat(cursors(second)).containsExactly(3L);
		assertThat(second.json().required("more").booleanValue()).isFalse();
		assertThat(cursors(read("?after=1"))).containsExactly(2L, 3L);
	}

	@Test
	void answersAsSoonAsThereIsSomethingToReadersThatWait() throws Exception {
		CompletableFuture<Api.Reply> reader = CompletableFuture.supplyAsync(() -> read("?wait=20"));
		CompletableFuture<Api.Reply> other = CompletableFuture.supplyAsync(() -> read("?wait=20"));

		tell(1);

		assertThat(cursors(reader.get())).containsExactly(1L);
		assertThat(cursors(other.get())).containsExactly(1L);
	}

	@Test
	void answersWithNothingWhenNothingComes() {
		Api.Reply empty = read("?wait=1");

		assertThat(empty.status()).isEqualTo(200);
		assertThat(cursors(empty)).isEmpty();
		assertThat(empty.json().required("next").longValue()).isZero();
	}

	@Test
	void goesOnBehindWhatWasAcknowledgedAndMayBeReadAgain() {
		tell(3);
		await(3);

		Api.Reply acknowledged = acknowledge(2);

		assertThat(acknowledged.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(cursors(read(""))).containsExactly(3L);
		assertThat(cursors(read("?after=0"))).containsExactly(1L, 2L, 3L);
		assertThat(statuses()).containsExactlyInAnyOrder("DELIVERED", "DELIVERED", "PENDING");
	}

	@Test
	void takesNothingBackWhenALowerCursorIsAcknowledgedAndCountsARepeatOnce() {
		tell(2);
		await(2);
		String key = UUID.randomUUID().toString();

		acknowledge(2, key);
		Api.Reply again = acknowledge(2, key);
		Api.Reply lower = acknowledge(1);

		assertThat(again.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(lower.json().required("acknowledged").longValue()).isEqualTo(2);
		assertThat(statuses()).containsExactly("DELIVERED", "DELIVERED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?after=1", "?after=1&wait=1" })
	void refusesACursorThatItNeverGave(String query) {
		assertThat(read(query).text("/type")).isEqualTo("/problems/cursor-invalid");
		assertThat(acknowledge(1).text("/type")).isEqualTo("/problems/cursor-invalid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?wait=21", "?wait=-1", "?limit=0", "?limit=251", "?after=-1", "?after=x", "?from=1" })
	void refusesWhatHasTheWrongShape(String query) {
		assertThat(read(query).status()).isEqualTo(400);
	}

	@Test
	void saysFromWhereOnItMayBeReadWhenTheCursorIsTooOld() {
		tell(2);
		await(2);
		this.clock.move(Duration.ofDays(90));
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> read("?after=2"), (page) -> cursors(page).size() == 1);

		Api.Reply expired = read("?after=0");

		assertThat(expired.status()).isEqualTo(410);
		assertThat(expired.text("/type")).isEqualTo("/problems/cursor-expired");
		assertThat(expired.json().required("oldest").longValue()).isEqualTo(2);
		assertThat(cursors(read("?after=2"))).containsExactly(3L);
	}

	@Test
	void leavesAGapThatSaysNothingWhereConsentIsGone() {
		Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		tell(1);
		await(2);

		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), this.caseId, 1).send();

		patiently().until(() -> read("?after=0").json().at("/items/0/gap").asString(""), "DROPPED"::equals);
		Api.Reply page = read("?after=0");
		assertThat(page.json().at("/items/0").propertyNames()).containsExactly("cursor", "gap");
		assertThat(page.json().at("/items/1").has("notice")).isTrue();
		patiently().untilAsserted(() -> assertThat(statuses()).containsExactlyInAnyOrder("DROPPED", "PENDING"));
		patiently().until(() -> read("").json().required("acknowledged").longValue() == 1);
	}

	@Test
	void leavesAGapInWhatWasReadBeforeConsentWent() {
		Published.referralSent(this.partner.id(), this.caseId).send();
		await(1);
		acknowledge(1);

		Published.consentGone("case.consentWithdrawn", "REFERRAL", this.partner.id(), this.caseId, 1).send();

		patiently().until(() -> read("?after=0").json().at("/items/0/gap").asString(""), "DROPPED"::equals);
		assertThat(statuses()).containsExactly("DELIVERED");
	}

	@Test
	void isNotReadWhileItIsPausedAndKeepsEverything() {
		tell(1);
		await(1);
		act("pause", "");
		tell(1);

		assertThat(read("").text("/type")).isEqualTo("/problems/transition-not-allowed");
		act("resume", "{}");

		assertThat(await(2)).hasSize(2);
		assertThat(statuses()).containsExactly("PENDING", "PENDING");
	}

	@Test
	void isNotReadAfterItWasRevoked() {
		tell(1);
		await(1);

		act("revoke", "");

		assertThat(read("").status()).isEqualTo(409);
		patiently().untilAsserted(() -> assertThat(statuses()).containsExactly("DROPPED"));
	}

	@Test
	void isReadByItsPartnerOnly() {
		Member other = setting().activePartner();
		String path = "/feeds/" + this.feed;

		assertThat(api().get(path + "/events", other.token()).status()).isEqualTo(404);
		assertThat(api().post(path + "/ack", other.token(), null, "{\"cursor\": 0}").status()).isEqualTo(404);
		assertThat(api().get(path + "/events", this.partner.token().claim("scope", "feed:read")).status())
			.isEqualTo(200);
		assertThat(api().get(path + "/events", this.partner.token().claim("scope", "deliveries:read")).status())
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseworker", "programme-manager", "ops", "auditor" })
	void isReadByNobodyWithoutTheRight(String role) {
		assertThat(api().get("/feeds/" + this.feed + "/events", Tokens.of(role)).status()).isEqualTo(403);
		assertThat(api().post("/feeds/" + this.feed + "/ack", Tokens.of(role), null, "{\"cursor\": 0}").status())
			.isEqualTo(403);
	}

	@Test
	void isNoWebhook() {
		Api.Reply webhook = api().post("/subscriptions", this.partner.token(), null,
				setting().subscribe(this.partner, "/not-a-feed"));

		assertThat(api().get("/feeds/" + webhook.text("/subscriptionId") + "/events", this.partner.token()).status())
			.isEqualTo(404);
		assertThat(api()
			.post("/subscriptions", this.partner.token(), null,
					setting().subscribe(this.partner, "/x").replace("WEBHOOK", "FEED"))
			.status()).isEqualTo(400);
	}

	@Test
	void drawsNoKeysForWhatIsNotSigned() {
		String path = "/subscriptions/" + this.feed;

		Api.Reply refused = api().post(path + "/secrets", this.partner.token(),
				api().get(path, this.partner.token()).etag(), "");

		assertThat(refused.text("/unmet/0")).isEqualTo("not-a-webhook");
	}

	@Test
	void asksForAKeyToAcknowledge() {
		assertThat(api().post("/feeds/" + this.feed + "/ack", this.partner.token(), null, "{\"cursor\": 0}", "short")
			.status()).isEqualTo(400);
	}

	/** Referrals of other cases, one after the other. */
	private void tell(int times) {
		for (int i = 0; i < times; i++) {
			Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		}
	}

	private void act(String verb, String body) {
		String path = "/subscriptions/" + this.feed;
		Api.Reply done = api().post(path + "/" + verb, Setting.manager(), api().get(path, Setting.manager()).etag(),
				body);
		assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
	}

	private List<JsonNode> await(int count) {
		return patiently().until(() -> read("?after=0").json().required("items").valueStream().toList(),
				(items) -> items.size() >= count);
	}

	private Api.Reply read(String query) {
		return api().get("/feeds/" + this.feed + "/events" + query, this.partner.token());
	}

	private Api.Reply acknowledge(long cursor) {
		return acknowledge(cursor, UUID.randomUUID().toString());
	}

	private Api.Reply acknowledge(long cursor, String key) {
		return api().post("/feeds/" + this.feed + "/ack", this.partner.token(), null, "{\"cursor\": " + cursor + "}",
				key);
	}

	private List<String> statuses() {
		return api().get("/subscriptions/" + this.feed + "/deliveries", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.map((delivery) -> delivery.required("status").stringValue())
			.toList();
	}

	private static List<Long> cursors(Api.Reply page) {
		return page.json().required("items").valueStream().map((item) -> item.required("cursor").longValue()).toList();
	}

}
