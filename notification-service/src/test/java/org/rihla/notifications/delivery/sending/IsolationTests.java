/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.webhook.HookReceiver.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Endpoints that hang, refuse, redirect or talk without end keep nobody else from being
 * told. That it costs the others no time is measured in {@code benchmarks}.
 */
class IsolationTests extends RunningService {

	private final CountDownLatch over = new CountDownLatch(1);

	@AfterEach
	void letGo() {
		this.over.countDown();
	}

	@Test
	void tellsThePartnersThatListenWhileOthersDoNot() {
		List<Reply> bad = List.of(hanging(), hanging(), Reply.status(429), Reply.status(500), moved(), endless());
		List<Member> troubled = bad.stream().map(this::partnerWith).toList();
		String path = "/" + UUID.randomUUID();
		Member listening = setting().activePartner();
		setting().activeSubscription(listening, path);

		IntStream.range(0, 8).forEach((_) -> {
			troubled.forEach((partner) -> Published.referralSent(partner.id(), UUID.randomUUID()).send());
			Published.referralSent(listening.id(), UUID.randomUUID()).send();
		});

		patiently().untilAsserted(() -> assertThat(RECEIVER.at(path)).hasSize(9));
		assertThat(this.over.getCount()).isEqualTo(1);
	}

	private Member partnerWith(Reply reply) {
		String path = "/" + UUID.randomUUID();
		Member partner = setting().activePartner();
		setting().activeSubscription(partner, path);
		RECEIVER.on(path, reply);
		return partner;
	}

	private Reply hanging() {
		return (_, exchange) -> {
			try {
				this.over.await(60, TimeUnit.SECONDS);
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
			exchange.sendResponseHeaders(204, -1);
		};
	}

	private static Reply moved() {
		return (_, exchange) -> {
			exchange.getResponseHeaders().set("Location", "https://127.0.0.1/");
			exchange.sendResponseHeaders(302, -1);
		};
	}

	private static Reply endless() {
		return (_, exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] much = new byte[64 * 1024];
			for (int i = 0; i < 160; i++) {
				exchange.getResponseBody().write(much);
			}
		};
	}

}
