/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class EndpointStateTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

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
	void isOnlyProbedWhileItFailsAndServedInOrderWhenItIsBack() {
		RECEIVER.on(this.path, Reply.status(500));
		List<UUID> cases = List.of(UUID.randomUUID(), UUID.randomUUID());
		cases.forEach((caseId) -> tell(caseId, 1, 3));
		patiently().until(() -> state().text("/status").equals("DEGRADED"));
		assertThat(state().text("/failingSince")).isNotEmpty();

		RECEIVER.on(this.path, Reply.status(204));

		patiently().until(() -> deliveries("DELIVERED") == 6);
		assertThat(state().text("/status")).isEqualTo("ACTIVE");
		assertThat(state().json().has("failingSince")).isFalse();
		assertThat(taken()).hasSize(6).doesNotHaveDuplicates();
	}

	@Test
	void keepsAllThatComesAfterItSaidThatItIsGone() {
		RECEIVER.on(this.path, Reply.status(410));
		UUID caseId = UUID.randomUUID();
		Published first = Published.referralSent(this.partner.id(), caseId).send();
		patiently().until(() -> state().text("/status").equals("PAUSED"));
		assertThat(state().text("/pausedFor")).isEqualTo("GONE");
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), caseId).send();
		patiently().until(() -> deliveries("HELD") == 2);
		int before = notices().size();

		RECEIVER.on(this.path, Reply.status(204));
		assertThat(act("resume", this.partner.token(), "{}").text("/status")).isEqualTo("ACTIVE");

		patiently().until(() -> deliveries("DELIVERED") == 2);
		assertThat(notices().subList(before, notices().size()).stream().map(EndpointStateTests::sequence))
			.containsExactly(1L, 2L);
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(this.subscription.id())).containsExactly(
					"notification.subscriptionActivated", "notification.subscriptionPaused",
					"notification.subscriptionResumed"));
		}
	}

	@Test
	void leavesTheWholeEndpointAloneAsLongAsItAsked() {
		RECEIVER.on(this.path, (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(503, -1);
		});
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> deliveries("RETRYING") == 1);
		RECEIVER.on(this.path, Reply.status(204));
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> deliveries("PENDING") == 1);
		assertThat(notices()).hasSize(1);

		this.clock.move(Duration.ofSeconds(121));

		patiently().until(() -> deliveries("DELIVERED") == 2);
	}

	@Test
	void isPausedByOperatorsWhoMayDoNothingElse() {
		Tokens ops = Tokens.of("ops");

		assertThat(act("pause", ops, "").text("/pausedFor")).isEqualTo("REQUESTED");
		assertThat(act("pause", ops, "").text("/type")).isEqualTo("/problems/transition-not-allowed");
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> deliveries("HELD") == 1);
		assertThat(act("resume", ops, "{\"recover\": false}").status()).isEqualTo(200);
		patiently().until(() -> deliveries("DELIVERED") == 1);

		assertThat(act("revoke", ops, "").status()).isEqualTo(403);
		assertThat(act("pause", Tokens.of("auditor"), "").status()).isEqualTo(403);
		assertThat(act("pause", new Member(UUID.randomUUID()).token(), "").status()).isEqualTo(404);
		assertThat(api().post(uri() + "/pause", ops, "\"1\"", "").status()).isEqualTo(412);
	}

	@Test
	void takesUpWhatWasGivenUpWhenItIsResumed() {
		AtomicInteger left = new AtomicInteger(10);
		RECEIVER.on(this.path,
				(_, exchange) -> exchange.sendResponseHeaders((left.getAndDecrement() > 0) ? 500 : 204, -1));
		tell(UUID.randomUUID(), 1, 2);
		patiently().until(() -> deliveries("DEAD") == 1);

		act("pause", this.partner.token(), "");
		act("resume", this.partner.token(), "{}");

		patiently().until(() -> deliveries("DELIVERED") == 2);
	}

	@Test
	void isNotSentMoreThanItsRateHoweverMuchIsDue() {
		LongStream.range(0, 40).forEach((_) -> Published.referralSent(this.partner.id(), UUID.randomUUID()).send());

		patiently().until(() -> deliveries("DELIVERED") == 40);

		List<Long> times = notices().stream().map(Received::nanos).sorted().toList();
		for (int i = 0; i + 32 < times.size(); i++) {
			assertThat(times.get(i + 32) - times.get(i)).as("32 within a second, from %s", i)
				.isGreaterThan(Duration.ofSeconds(1).toNanos());
		}
	}

	private void tell(UUID caseId, int from, int until) {
		UUID referral = UUID.randomUUID();
		for (int sequence = from; sequence <= until; sequence++) {
			Published
				.referral((sequence == 1) ? "referral.sent" : "referral.accepted", referral, sequence,
						this.partner.id(), caseId)
				.send();
		}
	}

	private String uri() {
		return "/subscriptions/" + this.subscription.id();
	}

	private Api.Reply state() {
		return api().get(uri(), this.partner.token());
	}

	private Api.Reply act(String verb, Tokens token, String body) {
		return api().post(uri() + "/" + verb, token, state().etag(), body);
	}

	private long deliveries(String status) {
		return api().get(uri() + "/deliveries?state=" + status, this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.count();
	}

	/** Since it works again. */
	private List<String> taken() {
		List<Received> all = notices();
		return all.subList(all.size() - 6, all.size())
			.stream()
			.map((each) -> each.headers().get("webhook-id"))
			.toList();
	}

	private List<Received> notices() {
		return RECEIVER.at(this.path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	private static long sequence(Received notice) {
		return JSON.readTree(notice.body()).required("sequence").longValue();
	}

}
