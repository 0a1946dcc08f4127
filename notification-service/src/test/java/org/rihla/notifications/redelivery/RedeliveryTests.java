/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A partner that has lost or missed notices gets them again. */
class RedeliveryTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	private final String path = "/" + UUID.randomUUID();

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private String subscription;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		this.subscription = "/subscriptions/" + setting().activeSubscription(this.partner, this.path).id();
	}

	@Test
	void sendsAStretchOfTimeAgainUnderTheSameIdsInTheOrderInWhichItWasMade() {
		for (int i = 0; i < 4; i++) {
			Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
			awaitState("DELIVERED", i + 2);
		}
		List<JsonNode> made = log("DELIVERED").reversed();
		String range = "{\"from\": \"%s\", \"to\": \"%s\"%s}";
		String from = made.get(2).required("createdAt").stringValue();
		String to = made.get(4).required("createdAt").stringValue();

		Api.Reply dry = post("/replay", range.formatted(from, to, ", \"dryRun\": true"));
		Api.Reply order = post("/replay", range.formatted(from, to, ""));

		assertThat(dry.status()).isEqualTo(200);
		assertThat(dry.json().required("matching").longValue()).isEqualTo(2);
		assertThat(order.status()).isEqualTo(202);
		awaitDone(order, 2);
		List<String> expected = List.of(made.get(2).required("webhookId").stringValue(),
				made.get(3).required("webhookId").stringValue());
		patiently().untilAsserted(() -> assertThat(notices().subList(4, notices().size())).map(RedeliveryTests::id)
			.containsExactlyInAnyOrderElementsOf(expected));
		awaitState("DELIVERED", 5);
	}

	@Test
	void takesUpAllThatWasGivenUpSinceThenInTheOrderOfEachCase() {
		RECEIVER.on(this.path, Reply.status(400));
		List<UUID> cases = List.of(UUID.randomUUID(), UUID.randomUUID());
		Instant before = this.clock.instant().minusSeconds(60);
		for (UUID caseId : cases) {
			Published first = Published.referralSent(this.partner.id(), caseId).send();
			Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), caseId).send();
		}
		awaitState("DEAD", 2);
		int failed = notices().size();
		RECEIVER.on(this.path, Reply.status(204));

		Api.Reply order = post("/recover", "{\"since\": \"%s\"}".formatted(before));

		awaitState("DELIVERED", 5);
		awaitDone(order, 2);
		assertThat(notices().subList(failed, notices().size())).hasSize(4)
			.map((each) -> JSON.readTree(each.body()).required("sequence").longValue())
			.satisfies((all) -> assertThat(new ArrayList<>(all).stream().filter((n) -> n == 1).count()).isEqualTo(2));
	}

	@Test
	void leavesAloneWhatWasGivenUpBeforeOrWasSkipped() {
		RECEIVER.on(this.path, Reply.status(400));
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		awaitState("DEAD", 1);
		String dead = "/deliveries/" + log("DEAD").getFirst().required("deliveryId").stringValue();
		RECEIVER.on(this.path, Reply.status(204));

		awaitDone(post("/recover", "{\"since\": \"%s\"}".formatted(this.clock.instant().plusSeconds(3600))), 0);
		api().post(dead + "/skip", this.partner.token(), api().get(dead, this.partner.token()).etag(),
				"{\"reason\": \"OUTDATED\"}");
		awaitDone(post("/recover", "{\"since\": \"2020-01-01T00:00:00Z\"}"), 0);

		awaitState("DEAD", 1);
	}

	@Test
	void isOrderedOnceByARepeatOfTheSameRequest() {
		String key = UUID.randomUUID().toString();
		String body = "{\"since\": \"2020-01-01T00:00:00Z\"}";

		Api.Reply first = api().post(this.subscription + "/recover", this.partner.token(), null, body, key);
		Api.Reply again = api().post(this.subscription + "/recover", this.partner.token(), null, body, key);

		assertThat(again.text("/redeliveryId")).isEqualTo(first.text("/redeliveryId")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "replay, programme-manager, 403", "recover, auditor, 403" })
	void isRefusedToThoseWithoutTheRight(String verb, String role, int status) {
		String body = verb.equals("recover") ? "{\"since\": \"2020-01-01T00:00:00Z\"}"
				: "{\"from\": \"2020-01-01T00:00:00Z\", \"to\": \"2030-01-01T00:00:00Z\"}";
		String uri = this.subscription + "/" + verb;

		assertThat(api().post(uri, Tokens.of(role), null, body).status()).isEqualTo(status);
		assertThat(api().post(uri, new Member(UUID.randomUUID()).token(), null, body).status()).isEqualTo(404);
		assertThat(api().post(uri, this.partner.token(), null, "{}").status()).isEqualTo(400);
		Api.Reply order = api().post(uri, Tokens.of("ops"), null, body);
		assertThat(order.status()).isEqualTo(202);
		String watched = order.raw().headers().firstValue("Location").orElseThrow();
		assertThat(api().get(watched, this.partner.token()).status()).isEqualTo(200);
		assertThat(api().get(watched, new Member(UUID.randomUUID()).token()).status()).isEqualTo(404);
		assertThat(api().get(watched, Tokens.of("caseworker")).status()).isEqualTo(403);
	}

	private void awaitDone(Api.Reply order, int sent) {
		String uri = order.raw().headers().firstValue("Location").orElseThrow();
		patiently()
			.untilAsserted(() -> assertThat(api().get(uri, this.partner.token()).text("/status")).isEqualTo("DONE"));
		assertThat(api().get(uri, this.partner.token()).json().required("sent").intValue()).isEqualTo(sent);
	}

	private void awaitState(String state, int count) {
		patiently().untilAsserted(() -> assertThat(log(state)).hasSize(count));
	}

	private Api.Reply post(String verb, String body) {
		return api().post(this.subscription + verb, this.partner.token(), null, body);
	}

	private List<JsonNode> log(String state) {
		return api().get(this.subscription + "/deliveries?state=" + state, this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.toList();
	}

	private static String id(Received notice) {
		return notice.headers().getOrDefault("webhook-id", "");
	}

	private List<Received> notices() {
		return RECEIVER.at(this.path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

}
