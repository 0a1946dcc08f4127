/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryIntegrationTests extends DeliveriesSeen {

	@Test
	void bringsAReferralToItsPartnerSignedAndWithNothingAboutTheCase() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/signed");
		UUID caseId = UUID.randomUUID();

		Published.referralSent(partner.id(), caseId).send();

		Received notice = awaitNotices("/signed", 1).getFirst();
		assertThat(notice.isSignedWith(subscription.secret())).isTrue();
		assertThat(notice.text()).doesNotContain(caseId.toString());
		assertThat(body(notice).required("id").stringValue()).isEqualTo(notice.headers().get("webhook-id"));
	}

	@Test
	void bringsAReceptionFromTheOtherTopic() {
		Member partner = setting().activePartner();
		setting().activeSubscription(partner, "/reception");

		Published.receptionRequested(partner.id(), UUID.randomUUID()).send();

		assertThat(body(awaitNotices("/reception", 1).getFirst()).required("dueOn").stringValue())
			.isEqualTo("2026-10-02");
	}

	@Test
	void makesNothingNewOfARedeliveredEvent() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/duplicate");
		UUID caseId = UUID.randomUUID();

		Published event = Published.referralSent(partner.id(), caseId).send().send();
		Published.referral("referral.accepted", event.subject(), 2, partner.id(), caseId).send();

		assertThat(sequences(awaitNotices("/duplicate", 2))).containsExactly(1L, 2L);
		assertThat(log(partner, subscription)).hasSize(3);
	}

	@Test
	void triesAgainUnderTheSameIdWithANewTimeUntilThePartnerTakesIt() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/fails");
		RECEIVER.on("/fails", failing(3));

		Published.referralSent(partner.id(), UUID.randomUUID()).send();

		List<Received> tries = awaitNotices("/fails", 4);
		assertThat(tries.stream().map((each) -> each.headers().get("webhook-id")).distinct()).hasSize(1);
		assertThat(tries.stream().map(Received::text).distinct()).hasSize(1);
		awaitStatus(partner, subscription, "DELIVERED");
		JsonNode attempts = notice(partner, subscription).required("attempts");
		assertThat(attempts.valueStream().map((attempt) -> attempt.path("status").asInt())).containsExactly(500, 500,
				500, 204);
		assertThat(attempts.get(0).required("failure").stringValue()).isEqualTo("STATUS");
	}

	@Test
	void tellsEachOutcome() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/outcomes");
		RECEIVER.on("/outcomes", failing(1));

		Published.referralSent(partner.id(), UUID.randomUUID()).send();

		awaitStatus(partner, subscription, "DELIVERED");
		UUID delivery = UUID.fromString(notice(partner, subscription).required("deliveryId").stringValue());
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(delivery))
				.containsExactly("notification.attemptFailed", "notification.delivered"));
		}
	}

	@Test
	void callsACaseByAnotherNameForEachPartnerAndByTheSameNameTwice() {
		Member one = setting().activePartner();
		Member other = setting().activePartner();
		setting().activeSubscription(one, "/one");
		setting().activeSubscription(other, "/other");
		UUID caseId = UUID.randomUUID();

		Published first = Published.referralSent(one.id(), caseId).send();
		Published.referral("referral.accepted", first.subject(), 2, one.id(), caseId).send();
		Published.referralSent(other.id(), caseId).send();

		List<String> ofOne = awaitNotices("/one", 2).stream().map(DeliveriesSeen::caseRef).toList();
		assertThat(ofOne.getFirst()).matches("[0-9A-HJKMNP-TV-Z]{10}").isEqualTo(ofOne.getLast());
		assertThat(caseRef(awaitNotices("/other", 1).getFirst())).isNotEqualTo(ofOne.getFirst());
	}

	@Test
	void showsItsLogToThoseWhoMaySeeIt() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/log");
		String list = "/subscriptions/" + subscription.id() + "/deliveries";
		awaitStatus(partner, subscription, "DELIVERED", true);
		String one = "/deliveries/" + log(partner, subscription).getFirst().required("deliveryId").stringValue();

		assertThat(api().get(list, Tokens.of("auditor")).status()).isEqualTo(200);
		assertThat(api().get(one, Tokens.of("auditor")).status()).isEqualTo(200);
		assertThat(api().get(list, Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(api().get(one, Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(api().get(one, new Member(UUID.randomUUID()).token()).status()).isEqualTo(404);
		assertThat(api().get(list + "?state=HELD", partner.token()).json().required("items").size()).isZero();
		assertThat(api().get(list + "?statuz=HELD", partner.token()).status()).isEqualTo(400);
	}

	private static Reply failing(int times) {
		AtomicInteger left = new AtomicInteger(times);
		return (_, exchange) -> exchange.sendResponseHeaders((left.getAndDecrement() > 0) ? 500 : 204, -1);
	}

}
