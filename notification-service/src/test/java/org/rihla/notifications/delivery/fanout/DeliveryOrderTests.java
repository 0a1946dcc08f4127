/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Each case in its order, and no case in the way of another. */
class DeliveryOrderTests extends DeliveriesSeen {

	@Test
	void isDeadAfterTenAttemptsAndHoldsItsLaneAndNoOther() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/dead");
		UUID held = UUID.randomUUID();
		UUID referral = UUID.randomUUID();
		RECEIVER.on("/dead", (request, exchange) -> exchange
			.sendResponseHeaders(request.text().contains(referral.toString()) ? 500 : 204, -1));

		Published.referral("referral.sent", referral, 1, partner.id(), held).send();
		Published.referral("referral.accepted", referral, 2, partner.id(), held).send();
		Published.referralSent(partner.id(), UUID.randomUUID()).send();

		patiently().untilAsserted(() -> assertThat(notices(partner, subscription).stream()
			.collect(Collectors.groupingBy((each) -> each.required("status").stringValue(), Collectors.counting())))
			.isEqualTo(Map.of("DEAD", 1L, "HELD", 1L, "DELIVERED", 1L)));
		assertThat(notices("/dead").stream().filter((each) -> each.text().contains(referral.toString()))).hasSize(10);
	}

	@Test
	void keepsTheOrderOfEachCaseWhenDeliveriesFail() {
		Member partner = setting().activePartner();
		setting().activeSubscription(partner, "/order");
		AtomicInteger count = new AtomicInteger();
		RECEIVER.on("/order", (request, exchange) -> exchange
			.sendResponseHeaders((count.incrementAndGet() % 3 == 0) ? 503 : 204, -1));
		List<UUID> cases = IntStream.range(0, 12).mapToObj((_) -> UUID.randomUUID()).toList();

		for (int sequence = 1; sequence <= 5; sequence++) {
			for (UUID caseId : cases) {
				Published
					.referral((sequence == 1) ? "referral.sent" : "referral.accepted", caseId, sequence, partner.id(),
							caseId)
					.send();
			}
		}

		patiently().untilAsserted(() -> assertThat(firstSequences("/order")).hasSize(12)
			.allSatisfy((_, numbers) -> assertThat(numbers)
				.containsExactlyElementsOf(LongStream.rangeClosed(1, 5).boxed().toList())));
	}

	@Test
	void letsNoHangingEndpointDelayAnother() {
		Member partner = setting().activePartner();
		setting().activeSubscription(partner, "/hangs");
		setting().activeSubscription(partner, "/quick");
		RECEIVER.on("/hangs",
				(_, _) -> org.awaitility.Awaitility.await()
					.pollDelay(java.time.Duration.ofSeconds(20))
					.timeout(java.time.Duration.ofSeconds(30))
					.until(() -> true));

		IntStream.range(0, 12).forEach((_) -> Published.referralSent(partner.id(), UUID.randomUUID()).send());

		awaitNotices("/quick", 12);
		assertThat(notices("/hangs")).as("at most four at once").hasSizeLessThanOrEqualTo(8);
		RECEIVER.on("/hangs", Reply.status(204));
	}

	@Test
	void dropsWhatIsWaitingWhenTheSubscriptionIsRevoked() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/gone");
		RECEIVER.on("/gone", (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "3600");
			exchange.sendResponseHeaders(503, -1);
		});
		UUID caseId = UUID.randomUUID();
		Published first = Published.referralSent(partner.id(), caseId).send();
		Published.referral("referral.accepted", first.subject(), 2, partner.id(), caseId).send();
		awaitStatus(partner, subscription, "RETRYING");

		String path = "/subscriptions/" + subscription.id();
		api().post(path + "/revoke", partner.token(), api().get(path, partner.token()).etag(), "");

		patiently().untilAsserted(() -> assertThat(notices(partner, subscription)).hasSize(2)
			.allSatisfy((each) -> assertThat(each.required("status").stringValue()).isEqualTo("DROPPED")));
		assertThat(notices("/gone")).hasSize(1);
	}

	@Test
	void raisesWhatNobodyTakes() {
		Member partner = setting().activePartner();

		Published event = Published.referralSent(partner.id(), UUID.randomUUID()).send();

		try (EventProbe events = new EventProbe("notification-events")) {
			UUID unrouted = org.rihla.chassis.aggregate.Ids.derived(event.id(), "unrouted|" + partner.id());
			patiently()
				.untilAsserted(() -> assertThat(events.typesOf(unrouted)).containsExactly("notification.noRecipient"));
			assertThat(events.of(unrouted).getFirst().key()).isEqualTo(event.caseId().toString());
		}
	}

	/** The numbers of a case in the order in which each first arrived. */
	private static Map<String, List<Long>> firstSequences(String path) {
		return notices(path).stream()
			.collect(Collectors.groupingBy(DeliveriesSeen::caseRef, Collectors.collectingAndThen(Collectors.toList(),
					(all) -> sequences(all).stream().distinct().toList())));
	}

}
