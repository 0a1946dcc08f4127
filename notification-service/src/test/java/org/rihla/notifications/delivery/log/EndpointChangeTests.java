/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Changing where notices go, and trying whether they get there. */
class EndpointChangeTests extends SubscribedPartner {

	private static final JsonMapper JSON = new JsonMapper();

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

	private void confirm(String code) {
		Api.Reply confirmed = api().post(this.path + "/confirm", this.partner.token(), read().etag(),
				"{\"code\": \"" + code + "\"}");
		assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
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

	private static List<Long> sequences(List<Received> found) {
		return found.stream().map((each) -> JSON.readTree(each.body()).required("sequence").longValue()).toList();
	}

	private static List<String> types(List<Received> found) {
		return found.stream().map((each) -> JSON.readTree(each.body()).required("type").stringValue()).toList();
	}

}
