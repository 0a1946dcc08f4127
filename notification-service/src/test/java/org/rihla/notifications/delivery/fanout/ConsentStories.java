/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.BeforeEach;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two partners of one case. */
abstract class ConsentStories extends RunningService {

	static final Instant SENT = Instant.parse("2026-09-08T10:20:14.102Z");

	static final Instant GONE = Instant.parse("2026-09-09T16:20:01.339Z");

	@Autowired
	@SuppressWarnings("NullAway.Init")
	MovableClock clock;

	final UUID caseId = UUID.randomUUID();

	final UUID referral = UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	Subscriber one;

	@SuppressWarnings("NullAway.Init")
	Subscriber other;

	@BeforeEach
	void subscribe() {
		this.one = subscriber();
		this.other = subscriber();
	}

	Published sent(Subscriber partner, UUID referral) {
		return Published.referral("referral.sent", referral, 1, partner.id(), this.caseId).at(SENT);
	}

	Published withdrawn(String purpose, long sequence) {
		return Published.consentGone("case.consentWithdrawn", purpose, this.one.id(), this.caseId, sequence).at(GONE);
	}

	/** The endpoint takes everything but what is about this subject. */
	static void refuses(Subscriber partner, UUID subject) {
		RECEIVER.on(partner.path(), (request, exchange) -> {
			if (request.text().contains(subject.toString())) {
				askForTwoMinutes(request, exchange);
			}
			else {
				exchange.sendResponseHeaders(204, -1);
			}
		});
	}

	static void askForTwoMinutes(Received request, HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Retry-After", "120");
		exchange.sendResponseHeaders(503, -1);
	}

	Subscriber subscriber() {
		Member partner = setting().activePartner();
		return new Subscriber(partner, setting().activeSubscription(partner, "/" + partner.id()));
	}

	void awaitStatuses(Subscriber partner, String... statuses) {
		patiently()
			.untilAsserted(() -> assertThat(log(partner)).extracting((each) -> each.required("status").stringValue())
				.containsExactly(statuses));
	}

	/** Notices to the partner in the order of their numbers. */
	List<JsonNode> log(Subscriber partner) {
		return api()
			.get("/subscriptions/" + partner.subscription().id() + "/deliveries?limit=250", partner.member().token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.sorted(Comparator.comparing((each) -> each.required("sequence").longValue()))
			.toList();
	}

	static List<Received> notices(Subscriber partner) {
		return RECEIVER.at(partner.path()).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	record Subscriber(Member member, Subscribed subscription) {

		UUID id() {
			return this.member.id();
		}

		String path() {
			return this.subscription.path();
		}

	}

}
