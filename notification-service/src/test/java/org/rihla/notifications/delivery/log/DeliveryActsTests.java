/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.UUID;

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
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What partners and operators do about deliveries. */
class DeliveryActsTests extends RunningService {

	private final String path = "/" + UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		this.subscription = setting().activeSubscription(this.partner, this.path);
	}

	@Test
	void isSentNowWhenSomebodyAsksAlthoughItWasGivenUp() {
		RECEIVER.on(this.path, Reply.status(400));
		twoOfOneCase();
		awaitStatuses("DEAD", "HELD");
		assertThat(act(1, "retry", Tokens.of("ops"), "").text("/type")).isEqualTo("/problems/transition-not-allowed");
		RECEIVER.on(this.path, Reply.status(204));

		assertThat(act(0, "retry", this.partner.token(), "").status()).isEqualTo(200);

		awaitStatuses("DELIVERED", "DELIVERED");
		assertThat(notices().getLast().text()).contains("\"sequence\":2");
	}

	@Test
	void isSkippedWithAReasonSoThatTheNextGoes() {
		RECEIVER.on(this.path, Reply.status(400));
		twoOfOneCase();
		awaitStatuses("DEAD", "HELD");
		RECEIVER.on(this.path, Reply.status(204));
		assertThat(act(0, "skip", Tokens.of("ops"), "{}").status()).isEqualTo(400);

		Api.Reply skipped = act(0, "skip", Tokens.of("ops"), "{\"reason\": \"TOLD_OTHERWISE\"}");

		assertThat(skipped.text("/skipped")).isEqualTo("TOLD_OTHERWISE");
		awaitStatuses("DEAD", "DELIVERED");
	}

	@Test
	void isSentAgainUnderTheSameIdAndMovesNoLane() {
		twoOfOneCase();
		awaitStatuses("DELIVERED", "DELIVERED");

		assertThat(act(0, "replay", this.partner.token(), "").status()).isEqualTo(200);

		patiently().until(() -> notices().size() == 3);
		awaitStatuses("DELIVERED", "DELIVERED");
		assertThat(notices().getLast().headers().get("webhook-id"))
			.isEqualTo(notices().getFirst().headers().get("webhook-id"));
	}

	@ParameterizedTest
	@CsvSource({ "retry, auditor, 403", "skip, programme-manager, 403", "replay, caseworker, 403" })
	void isRefusedToThoseWithoutTheRight(String verb, String role, int status) {
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		awaitStatuses("DELIVERED");

		String body = verb.equals("skip") ? "{\"reason\": \"OUTDATED\"}" : "";
		assertThat(act(0, verb, Tokens.of(role), body).status()).isEqualTo(status);
		assertThat(act(0, verb, new Member(UUID.randomUUID()).token(), body).status()).isEqualTo(404);
		assertThat(api().post(uri(0) + "/" + verb, this.partner.token(), "\"1\"", body).status()).isEqualTo(412);
	}

	private void twoOfOneCase() {
		UUID caseId = UUID.randomUUID();
		Published first = Published.referralSent(this.partner.id(), caseId).send();
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), caseId).send();
	}

	private void awaitStatuses(String... statuses) {
		patiently().untilAsserted(() -> assertThat(log()).extracting((each) -> each.required("status").stringValue())
			.containsExactly(statuses));
	}

	private Api.Reply act(int number, String verb, Tokens token, String body) {
		String address = uri(number);
		return api().post(address + "/" + verb, token, api().get(address, this.partner.token()).etag(), body);
	}

	private String uri(int number) {
		return "/deliveries/" + log().get(number).required("deliveryId").stringValue();
	}

	/** In the order of their numbers. */
	private List<JsonNode> log() {
		return api().get("/subscriptions/" + this.subscription.id() + "/deliveries?limit=250", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> each.has("sequence"))
			.sorted(java.util.Comparator.comparing((each) -> each.required("sequence").longValue()))
			.toList();
	}

	private List<Received> notices() {
		return RECEIVER.at(this.path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

}
