/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import tools.jackson.databind.JsonNode;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Consents go while a second instance comes and leaves. */
class ConsentInstancesTests extends RunningService {

	private static final Instant SENT = Instant.parse("2026-09-08T10:20:14.102Z");

	private static final int CASES = 10;

	private final List<UUID> cases = IntStream.range(0, CASES).mapToObj((_) -> UUID.randomUUID()).toList();

	@Test
	void eachDeliveryIsDroppedOnceAndTheOtherPartnerHearsAll() {
		Member gone = setting().activePartner();
		Member stays = setting().activePartner();
		Subscribed silenced = setting().activeSubscription(gone, "/" + gone.id());
		Subscribed hears = setting().activeSubscription(stays, "/" + stays.id());
		RECEIVER.on(silenced.path(), (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "3600");
			exchange.sendResponseHeaders(503, -1);
		});

		try (ConfigurableApplicationContext second = anotherInstance()) {
			assertThat(second.isActive()).isTrue();
			this.cases.forEach((caseId) -> {
				Published.referral("referral.sent", referralOf(caseId), 1, gone.id(), caseId).at(SENT).send();
				Published.referral("referral.accepted", referralOf(caseId), 2, gone.id(), caseId).send();
			});
			awaitAll(gone, silenced, 2 * CASES, "RETRYING", "PENDING", "HELD");
			this.cases.subList(0, CASES / 2).forEach((caseId) -> withdraw(gone, caseId));
		}
		this.cases.subList(CASES / 2, CASES).forEach((caseId) -> withdraw(gone, caseId));
		this.cases.forEach((caseId) -> {
			Published.referral("referral.revoked", referralOf(caseId), 3, gone.id(), caseId).send();
			Published.referralSent(stays.id(), caseId).send();
		});

		awaitAll(stays, hears, CASES, "DELIVERED");
		awaitAll(gone, silenced, 2 * CASES, "DROPPED");
		assertThat(RECEIVER.at(silenced.path()).stream().filter((each) -> !each.text().contains("notice.ping")))
			.as("at most one attempt per case, before its consent went")
			.hasSizeBetween(1, CASES);
		try (EventProbe events = new EventProbe("notification-events")) {
			notices(gone, silenced).forEach((each) -> patiently().untilAsserted(
					() -> assertThat(events.typesOf(UUID.fromString(each.required("deliveryId").stringValue())))
						.containsOnlyOnce("notification.dropped")));
		}
	}

	private static UUID referralOf(UUID caseId) {
		return Ids.derived(caseId, "referral");
	}

	private static void withdraw(Member partner, UUID caseId) {
		Published.consentGone("case.consentWithdrawn", "REFERRAL", partner.id(), caseId, 1).send();
	}

	private void awaitAll(Member partner, Subscribed subscription, int count, String... statuses) {
		patiently().untilAsserted(() -> assertThat(notices(partner, subscription)).hasSize(count)
			.allSatisfy((each) -> assertThat(each.required("status").stringValue()).isIn((Object[]) statuses)));
	}

	private List<JsonNode> notices(Member partner, Subscribed subscription) {
		return api().get("/subscriptions/" + subscription.id() + "/deliveries?limit=250", partner.token())
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.toList();
	}

}
