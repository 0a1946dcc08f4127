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
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.Setting;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryIntegrationTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

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

		List<String> ofOne = awaitNotices("/one", 2).stream().map(DeliveryIntegrationTests::caseRef).toList();
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

	private void awaitStatus(Member partner, Subscribed subscription, String status) {
		awaitStatus(partner, subscription, status, false);
	}

	private void awaitStatus(Member partner, Subscribed subscription, String status, boolean pings) {
		patiently().until(() -> (pings ? log(partner, subscription) : notices(partner, subscription)).stream()
			.anyMatch((each) -> each.required("status").stringValue().equals(status)));
	}

	private JsonNode notice(Member partner, Subscribed subscription) {
		return notices(partner, subscription).getFirst();
	}

	private List<JsonNode> notices(Member partner, Subscribed subscription) {
		return log(partner, subscription).stream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.toList();
	}

	private List<JsonNode> log(Member partner, Subscribed subscription) {
		Api.Reply reply = api().get("/subscriptions/" + subscription.id() + "/deliveries", partner.token());
		assertThat(reply.status()).isEqualTo(200);
		return reply.json().required("items").valueStream().toList();
	}

	private static List<Received> awaitNotices(String path, int count) {
		return patiently().until(() -> notices(path), (notices) -> notices.size() >= count);
	}

	private static List<Received> notices(String path) {
		return RECEIVER.at(path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	/** The numbers of a case in the order in which each first arrived. */
	private static Map<String, List<Long>> firstSequences(String path) {
		return notices(path).stream()
			.collect(Collectors.groupingBy(DeliveryIntegrationTests::caseRef, Collectors
				.collectingAndThen(Collectors.toList(), (all) -> sequences(all).stream().distinct().toList())));
	}

	private static List<Long> sequences(List<Received> notices) {
		return notices.stream().map((each) -> body(each).required("sequence").longValue()).toList();
	}

	private static String caseRef(Received notice) {
		return body(notice).required("caseRef").stringValue();
	}

	private static JsonNode body(Received notice) {
		return JSON.readTree(notice.body());
	}

}
