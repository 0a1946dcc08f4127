/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.webhook.HookReceiver.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a partner hears of when a consent is gone, with events in any order. */
class ConsentGoneTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Instant SENT = Instant.parse("2026-09-08T10:20:14.102Z");

	private static final Instant GONE = Instant.parse("2026-09-09T16:20:01.339Z");

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Sharings sharings;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	private final UUID referral = UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Subscriber one;

	@SuppressWarnings("NullAway.Init")
	private Subscriber other;

	@BeforeEach
	void subscribe() {
		this.one = subscriber();
		this.other = subscriber();
	}

	@Test
	void dropsWhatWaitsAndLetsAnotherMatterOfTheLaneGo() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		event("referral.accepted", 2).send();
		awaitStatuses(this.one, "RETRYING", "HELD");
		Published.receptionRequested(this.one.id(), this.caseId).send();
		awaitStatuses(this.one, "RETRYING", "HELD", "HELD");

		withdrawn("REFERRAL", 1).send();

		awaitStatuses(this.one, "DROPPED", "DROPPED", "PENDING");
		this.clock.move(Duration.ofSeconds(121));
		awaitStatuses(this.one, "DROPPED", "DROPPED", "DELIVERED");
		assertThat(log(this.one).getFirst().required("dropReason").stringValue()).isEqualTo("CONSENT_GONE");
		assertThat(JSON.readTree(notices(this.one).getLast().body()).required("sequence").longValue()).isEqualTo(3);
		assertThat(notices(this.one)).as("one attempt each").hasSize(2);
	}

	@Test
	void tellsTheOtherPartnerAsBefore() {
		UUID theirs = UUID.randomUUID();
		sent(this.other, theirs).send();

		withdrawn("REFERRAL", 1).send();
		sent(this.one, this.referral).send();
		Published.referral("referral.accepted", theirs, 2, this.other.id(), this.caseId).send();

		awaitStatuses(this.other, "DELIVERED", "DELIVERED");
		assertThat(log(this.one)).isEmpty();
	}

	@Test
	void tellsNothingMoreOfTheReferralAndAllOfOneUnderANewConsent() {
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "DELIVERED");

		withdrawn("REFERRAL", 1).send();
		event("referral.accepted", 2).send();
		event("referral.revoked", 3).send();
		UUID renewed = UUID.randomUUID();
		Published.referral("referral.sent", renewed, 1, this.one.id(), this.caseId).at(GONE.plusMillis(1)).send();
		Published.referral("referral.rejected", renewed, 2, this.one.id(), this.caseId).send();

		awaitStatuses(this.one, "DELIVERED", "DELIVERED", "DELIVERED");
		assertThat(notices(this.one)).extracting((notice) -> notice.text().contains(renewed.toString()))
			.containsExactly(false, true, true);
	}

	@Test
	void comparesTimesWhenTheWithdrawalComesLate() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");
		UUID renewed = UUID.randomUUID();
		Published.referral("referral.sent", renewed, 1, this.one.id(), this.caseId).at(GONE.plusMillis(1)).send();
		awaitStatuses(this.one, "RETRYING", "HELD");

		withdrawn("REFERRAL", 1).send();

		awaitStatuses(this.one, "DROPPED", "PENDING");
		this.clock.move(Duration.ofSeconds(121));
		awaitStatuses(this.one, "DROPPED", "DELIVERED");
	}

	@Test
	void dropsOnceHoweverOftenItHears() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");

		Published withdrawal = withdrawn("REFERRAL", 1).send().send();
		sent(this.one, this.referral).send();
		withdrawal.send();
		withdrawn("REFERRAL", 2).at(GONE.plusSeconds(1)).send();
		settle(3);

		awaitStatuses(this.one, "DROPPED");
		UUID delivery = UUID.fromString(log(this.one).getFirst().required("deliveryId").stringValue());
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(delivery))
				.containsExactly("notification.attemptFailed", "notification.dropped"));
		}
	}

	@Test
	void dropsAfterItsAttemptWhatIsBeingSent() throws InterruptedException {
		CountDownLatch known = new CountDownLatch(1);
		RECEIVER.on(this.one.path(), (request, exchange) -> {
			await(known);
			askForTwoMinutes(request, exchange);
		});
		sent(this.one, this.referral).send();
		patiently().until(() -> notices(this.one).size() == 1);

		withdrawn("REFERRAL", 1).send();
		patiently().until(() -> this.sharings
			.ended(new Sharing(this.caseId, new PartnerId(this.one.id()), Purpose.REFERRAL, SENT)));
		known.countDown();

		awaitStatuses(this.one, "DROPPED");
		assertThat(log(this.one).getFirst().required("attempts").size()).isEqualTo(1);
		assertThat(notices(this.one)).hasSize(1);
	}

	@Test
	void stopsEverythingToAllPartnersWithoutConsentToProcessing() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		Published reception = Published.receptionRequested(this.other.id(), this.caseId).at(SENT);
		RECEIVER.on(this.other.path(), ConsentGoneTests::askForTwoMinutes);
		reception.send();
		awaitStatuses(this.one, "RETRYING");
		awaitStatuses(this.other, "RETRYING");

		withdrawn("PROCESSING", 1).send();

		awaitStatuses(this.one, "DROPPED");
		awaitStatuses(this.other, "DROPPED");
	}

	@Test
	void stopsWhenTheTimeOfAConsentIsOver() {
		refuses(this.one, this.referral);
		sent(this.one, this.referral).send();
		awaitStatuses(this.one, "RETRYING");

		Published.consentGone("case.consentExpired", "REFERRAL", this.one.id(), this.caseId, 1).at(GONE).send();

		awaitStatuses(this.one, "DROPPED");
	}

	@Test
	void goesOnWhenAConsentForSomethingElseIsGone() {
		withdrawn("RESEARCH", 1).send();
		sent(this.one, this.referral).send();

		awaitStatuses(this.one, "DELIVERED");
	}

	/** What was sent before it on the topic has been heard when its notice has come. */
	private void settle(long sequence) {
		Published.consentGone("case.consentWithdrawn", "RESEARCH", this.one.id(), this.caseId, sequence).send();
		sent(this.other, UUID.randomUUID()).send();
		awaitStatuses(this.other, "DELIVERED");
	}

	private Published sent(Subscriber partner, UUID referral) {
		return Published.referral("referral.sent", referral, 1, partner.id(), this.caseId).at(SENT);
	}

	private Published event(String type, long sequence) {
		return Published.referral(type, this.referral, sequence, this.one.id(), this.caseId);
	}

	private Published withdrawn(String purpose, long sequence) {
		return Published.consentGone("case.consentWithdrawn", purpose, this.one.id(), this.caseId, sequence).at(GONE);
	}

	/** The endpoint takes everything but what is about this subject. */
	private static void refuses(Subscriber partner, UUID subject) {
		RECEIVER.on(partner.path(), (request, exchange) -> {
			if (request.text().contains(subject.toString())) {
				askForTwoMinutes(request, exchange);
			}
			else {
				exchange.sendResponseHeaders(204, -1);
			}
		});
	}

	private static void askForTwoMinutes(Received request, HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Retry-After", "120");
		exchange.sendResponseHeaders(503, -1);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private Subscriber subscriber() {
		Member partner = setting().activePartner();
		return new Subscriber(partner, setting().activeSubscription(partner, "/" + partner.id()));
	}

	private void awaitStatuses(Subscriber partner, String... statuses) {
		patiently()
			.untilAsserted(() -> assertThat(log(partner)).extracting((each) -> each.required("status").stringValue())
				.containsExactly(statuses));
	}

	/** Notices to the partner in the order of their numbers. */
	private List<JsonNode> log(Subscriber partner) {
		return api()
			.get("/subscriptions/" + partner.subscription().id() + "/deliveries?limit=250", partner.member().token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.sorted(Comparator.comparing((each) -> each.required("sequence").longValue()))
			.toList();
	}

	private static List<Received> notices(Subscriber partner) {
		return RECEIVER.at(partner.path()).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	private record Subscriber(Member member, Subscribed subscription) {

		UUID id() {
			return this.member.id();
		}

		String path() {
			return this.subscription.path();
		}

	}

}
