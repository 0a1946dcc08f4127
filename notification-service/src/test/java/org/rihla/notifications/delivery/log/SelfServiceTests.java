/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SelfServiceTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	private final UUID caseId = UUID.randomUUID();

	private final String first = "/first-" + this.caseId;

	private final String second = "/second-" + this.caseId;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private String path;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		Subscribed subscribed = setting().activeSubscription(this.partner, this.first);
		this.path = "/subscriptions/" + subscribed.id();
		RECEIVER.trust(this.second, subscribed.secret());
	}

	@Test
	void keepsNoticesUntilTheNewEndpointIsConfirmedAndSendsThemThereInOrder() {
		Published sent = Published.referralSent(this.partner.id(), this.caseId).send();
		awaitNotices(this.first, 1);

		Api.Reply changed = patch(this.partner.token(), url(this.second));
		Published.referral("referral.accepted", sent.subject(), 2, this.partner.id(), this.caseId).send();
		Published.referral("referral.started", sent.subject(), 3, this.partner.id(), this.caseId).send();

		assertThat(changed.text("/status")).isEqualTo("UNVERIFIED");
		String code = setting().awaitCode(this.second);
		patiently().until(() -> statuses().equals(List.of("HELD", "HELD")));
		assertThat(notices(this.second)).isEmpty();
		confirm(code);
		assertThat(sequences(awaitNotices(this.second, 2))).containsExactly(2L, 3L);
		assertThat(notices(this.first)).hasSize(1);
	}

	@Test
	void takesUpWhatItsOldEndpointDidNotTake() {
		RECEIVER.on(this.first, Reply.status(410));
		Published.referralSent(this.partner.id(), this.caseId).send();
		patiently().until(() -> read().text("/status"), "PAUSED"::equals);

		patch(this.partner.token(), url(this.second));
		confirm(setting().awaitCode(this.second));

		assertThat(sequences(awaitNotices(this.second, 1))).containsExactly(1L);
		assertThat(read().text("/status")).isEqualTo("ACTIVE");
		RECEIVER.on(this.first, Reply.status(204));
	}

	@Test
	void bringsEachEndpointOfAPartnerWhatItAskedFor() {
		setting().activeSubscription(this.partner, this.second);
		patch(this.partner.token(), "{\"notices\": [\"notice.receptionRequested\"]}");

		Published.referralSent(this.partner.id(), this.caseId).send();
		Published.receptionRequested(this.partner.id(), UUID.randomUUID()).send();

		awaitNotices(this.second, 2);
		assertThat(types(awaitNotices(this.first, 1))).containsExactly("org.rihla.notice.receptionRequested.v1");
	}

	@Test
	void leavesWhatItDoesNotNameAndTakesAnEmptyFilterForAll() {
		patch(this.partner.token(), "{\"offices\": [\"RBA\"], \"services\": [\"LEGAL\"], \"countries\": [\"MA\"]}");
		Api.Reply changed = patch(this.partner.token(), "{\"services\": []}");

		assertThat(changed.json().required("offices").get(0).stringValue()).isEqualTo("RBA");
		assertThat(changed.json().required("services").size()).isZero();
		assertThat(changed.text("/status")).isEqualTo("ACTIVE");
		Published.referralSent(this.partner.id(), this.caseId).send();
		awaitNotices(this.first, 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"url\": \"https://10.0.0.1/\"}|422|endpoint-not-allowed",
					"{\"channel\": \"FEED\"}|400|malformed-request", "{\"offices\": [\"Rabat\"]}|400|validation-failed",
					"{\"countries\": [\"MAR\"]}|400|validation-failed" })
	void refusesWhatCannotBe(String body, int status, String type) {
		Api.Reply refused = patch(this.partner.token(), body);

		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/type")).isEqualTo("/problems/" + type);
		assertThat(read().text("/status")).isEqualTo("ACTIVE");
	}

	@Test
	void isListedPageByPageToItsPartner() {
		String other = setting().activeSubscription(this.partner, this.second).id().toString();
		String list = "/subscriptions?partnerId=" + this.partner.id() + "&limit=1";

		Api.Reply page = api().get(list, this.partner.token());
		Api.Reply rest = api().get(list + "&cursor=" + page.text("/next"), this.partner.token());

		assertThat(List.of(page.text("/items/0/subscriptionId"), rest.text("/items/0/subscriptionId")))
			.containsExactlyInAnyOrder(this.path.substring("/subscriptions/".length()), other);
		assertThat(rest.json().required("next").isNull()).isTrue();
		assertThat(api().get(list, setting().activePartner().token()).json().required("items").size()).isZero();
		assertThat(api().get(list, Tokens.of("ops")).json().required("items").size()).isOne();
		assertThat(api().get(list, Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(api().get(list + "&cursor=bm8", this.partner.token()).text("/type"))
			.isEqualTo("/problems/cursor-invalid");
	}

	@Test
	void isChangedByItsPartnerAndManagersOnlyOnTheVersionTheySaw() {
		String filter = "{\"offices\": [\"RBA\"]}";

		assertThat(patch(setting().activePartner().token(), filter).status()).isEqualTo(404);
		assertThat(patch(Tokens.of("ops"), filter).status()).isEqualTo(403);
		assertThat(patch(Tokens.of("caseworker"), filter).status()).isEqualTo(403);
		assertThat(patch(this.partner.token().claim("scope", "deliveries:read"), filter).status()).isEqualTo(403);
		assertThat(patch(this.partner.token().claim("scope", "subscriptions:manage"), filter).status()).isEqualTo(200);
		assertThat(patch(Tokens.of("programme-manager"), "{\"offices\": []}").status()).isEqualTo(200);
		assertThat(api().patch(this.path, this.partner.token(), "\"1\"", filter, key()).status()).isEqualTo(412);
	}

	@Test
	void countsARepeatedChangeOnce() {
		String etag = read().etag();
		String key = key();

		Api.Reply changed = api().patch(this.path, this.partner.token(), etag, url(this.second), key);
		Api.Reply again = api().patch(this.path, this.partner.token(), etag, url(this.second), key);

		assertThat(again.status()).isEqualTo(200);
		assertThat(again.etag()).isEqualTo(changed.etag());
		assertThat(setting().awaitCode(this.second)).isNotEmpty();
	}

	@Test
	void isNotChangedAfterItWasRevoked() {
		api().post(this.path + "/revoke", this.partner.token(), read().etag(), "");

		assertThat(patch(this.partner.token(), url(this.second)).text("/type"))
			.isEqualTo("/problems/transition-not-allowed");
		assertThat(tried(this.partner.token()).text("/type")).isEqualTo("/problems/transition-not-allowed");
	}

	@Test
	void triesItsEndpointAtOnceAndSaysWhatCameOfIt() {
		Api.Reply taken = tried(this.partner.token());
		RECEIVER.on(this.first, Reply.status(503));
		Api.Reply refused = tried(Tokens.of("ops"));
		RECEIVER.on(this.first, Reply.status(204));

		assertThat(taken.json().required("status").asInt()).isEqualTo(204);
		assertThat(taken.json().has("failure")).isFalse();
		assertThat(refused.json().required("status").asInt()).isEqualTo(503);
		assertThat(refused.text("/failure")).isEqualTo("STATUS");
		assertThat(RECEIVER.at(this.first)).extracting((each) -> each.headers().get("webhook-id"))
			.contains(taken.text("/webhookId"), refused.text("/webhookId"));
		assertThat(read().text("/status")).isEqualTo("ACTIVE");
		assertThat(statuses()).isEmpty();
	}

	@Test
	void isTriedOnlyByThoseWhoMayAndOnlyWhereThereIsAnEndpoint() {
		UUID feed = setting().feed(this.partner);
		Api.Reply unverified = api().post("/subscriptions", this.partner.token(), null,
				setting().subscribe(this.partner, this.second));
		RECEIVER.trust(this.second, unverified.text("/secret"));

		assertThat(tried(Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(tried(setting().activePartner().token()).status()).isEqualTo(404);
		assertThat(api().post("/subscriptions/" + feed + "/test", this.partner.token(), null, "").text("/unmet/0"))
			.isEqualTo("not-a-webhook");
		assertThat(api()
			.post("/subscriptions/" + unverified.text("/subscriptionId") + "/test", this.partner.token(), null, "")
			.status()).isEqualTo(409);
	}

	@Test
	void leavesATraceOfEveryAct() {
		patch(this.partner.token(), "{\"offices\": [\"RBA\"]}");
		tried(this.partner.token());

		Set<String> actions = api()
			.get("/audit?objectId=" + this.path.substring("/subscriptions/".length()), Tokens.of("auditor"))
			.json()
			.required("items")
			.valueStream()
			.map((entry) -> entry.required("action").stringValue())
			.collect(Collectors.toSet());
		assertThat(actions).contains("subscription:manage", "subscription:test");
	}

	private Api.Reply patch(Tokens token, String body) {
		return api().patch(this.path, token, read().etag(), body, key());
	}

	private Api.Reply tried(Tokens token) {
		return api().post(this.path + "/test", token, null, "");
	}

	private void confirm(String code) {
		Api.Reply confirmed = api().post(this.path + "/confirm", this.partner.token(), read().etag(),
				"{\"code\": \"" + code + "\"}");
		assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
	}

	private Api.Reply read() {
		return api().get(this.path, this.partner.token());
	}

	private List<String> statuses() {
		return api().get(this.path + "/deliveries", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.map((each) -> each.required("status").stringValue())
			.filter((status) -> !status.equals("DELIVERED"))
			.toList();
	}

	private static String url(String to) {
		return "{\"url\": \"" + RECEIVER.url(to) + "\"}";
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private static List<Received> awaitNotices(String to, int count) {
		return patiently().until(() -> notices(to), (found) -> found.size() >= count);
	}

	private static List<Received> notices(String to) {
		return RECEIVER.at(to).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	private static List<Long> sequences(List<Received> found) {
		return found.stream().map((each) -> JSON.readTree(each.body()).required("sequence").longValue()).toList();
	}

	private static List<String> types(List<Received> found) {
		return found.stream().map((each) -> JSON.readTree(each.body()).required("type").stringValue()).toList();
	}

}
