/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner finds what was sent, what was not, and what stands still for which reason.
 */
class DeliveryLogTests extends RunningService {

	private final String path = "/" + UUID.randomUUID();

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
	void isReadPageByPageFromTheNewest() {
		for (int i = 0; i < 5; i++) {
			Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		}
		awaitCount("?state=DELIVERED", 6);

		List<String> made = new ArrayList<>();
		Api.Reply page = log("?state=DELIVERED&limit=4");
		rows(page).forEach((row) -> made.add(row.required("createdAt").stringValue()));
		Api.Reply rest = log("?state=DELIVERED&limit=4&cursor=" + page.text("/next"));
		rows(rest).forEach((row) -> made.add(row.required("createdAt").stringValue()));

		assertThat(made).hasSize(6).isSortedAccordingTo(java.util.Comparator.reverseOrder());
		assertThat(rest.json().hasNonNull("next")).isFalse();
		assertThat(log("?limit=4&cursor=" + page.text("/next")).status()).isEqualTo(400);
	}

	@Test
	void isNarrowedByCaseAndTime() {
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		awaitCount("?state=DELIVERED", 2);
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		awaitCount("?state=DELIVERED", 3);
		JsonNode newest = rows(log("")).getFirst();

		assertThat(rows(log("?caseRef=" + newest.required("caseRef").stringValue()))).singleElement().isEqualTo(newest);
		assertThat(rows(log("?from=" + newest.required("createdAt").stringValue()))).containsExactly(newest);
		assertThat(rows(log("?to=" + newest.required("createdAt").stringValue()))).hasSize(2).doesNotContain(newest);
		assertThat(log("?from=yesterday").status()).isEqualTo(400);
	}

	@Test
	void saysWhatStandsStillAndWhyWithoutTheCase() {
		RECEIVER.on(this.path, Reply.status(400));
		UUID caseId = UUID.randomUUID();
		Published first = Published.referralSent(this.partner.id(), caseId).send();
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), caseId).send();
		awaitCount("?state=DEAD", 1);
		awaitCount("?state=HELD", 1);

		Api.Reply lanes = api().get(this.subscription + "/lanes", Tokens.of("ops"));

		assertThat(rows(lanes)).singleElement().satisfies((lane) -> {
			assertThat(lane.required("why").stringValue()).isEqualTo("DEAD");
			assertThat(lane.required("waiting").longValue()).isEqualTo(2);
			assertThat(lane.required("sequence").longValue()).isEqualTo(1);
			assertThat(Instant.parse(lane.required("createdAt").stringValue())).isNotNull();
		});
		assertThat(lanes.raw().body()).doesNotContain(caseId.toString());
	}

	@Test
	void showsLanesPageByPageToThoseWhoMaySeeThem() {
		RECEIVER.on(this.path, Reply.status(400));
		for (int i = 0; i < 3; i++) {
			Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		}
		awaitCount("?state=DEAD", 3);
		String lanes = this.subscription + "/lanes";

		Api.Reply page = api().get(lanes + "?limit=2", this.partner.token());
		Api.Reply rest = api().get(lanes + "?limit=2&cursor=" + page.text("/next"), this.partner.token());

		assertThat(rows(page)).hasSize(2).doesNotContainAnyElementsOf(rows(rest));
		assertThat(rows(rest)).hasSize(1);
		assertThat(api().get(lanes, Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(api().get(lanes, new Member(UUID.randomUUID()).token()).status()).isEqualTo(404);
	}

	private void awaitCount(String query, int count) {
		patiently().untilAsserted(() -> assertThat(rows(log(query))).hasSize(count));
	}

	private Api.Reply log(String query) {
		return api().get(this.subscription + "/deliveries" + query, this.partner.token());
	}

	private static List<JsonNode> rows(Api.Reply page) {
		return page.json().required("items").valueStream().toList();
	}

}
