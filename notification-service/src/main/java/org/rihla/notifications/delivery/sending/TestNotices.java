/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.notice.NoticeWriter;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.webhook.WebhookClient;

import org.springframework.stereotype.Service;

/**
 * Sends a notice about nothing, now and once, so that a partner sees whether its endpoint
 * works. It is no delivery: nothing waits for it and it says nothing about the endpoint's
 * health.
 */
@Service
class TestNotices {

	/** So many at the same time, of all subscriptions. */
	private static final int AT_ONCE = 8;

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final Subscriptions subscriptions;

	private final NoticeWriter writer;

	private final WebhookClient client;

	private final AuditTrail audit;

	private final Clock clock;

	TestNotices(Subscriptions subscriptions, NoticeWriter writer, WebhookClient client, AuditTrail audit, Clock clock) {
		this.subscriptions = subscriptions;
		this.writer = writer;
		this.client = client;
		this.audit = audit;
		this.clock = clock;
	}

	/** A repeat of the request sends it again under the same {@code webhook-id}. */
	TestNoticeView send(SubscriptionId id, Change change) {
		Endpoint endpoint = this.subscriptions.endpointToTry(id, change.access()).orElseThrow();
		this.audit.append(AuditEntry.shown(change.access(), "subscription", id.value().toString()));
		if (!this.places.tryAcquire()) {
			throw new RequestRefused("too-many-requests", "Others are testing their endpoints")
				.retryAfter(Duration.ofSeconds(5));
		}
		try {
			return send(id, endpoint, new DeliveryId(Ids.derived(change.commandUuid(), "test")).messageId());
		}
		finally {
			this.places.release();
		}
	}

	private TestNoticeView send(SubscriptionId id, Endpoint endpoint, String messageId) {
		Instant at = this.clock.instant();
		byte[] body = this.writer.writePing(messageId, at, "/subscriptions/" + id.value());
		return TestNoticeView.of(messageId, at, this.client.post(endpoint.url(),
				WebhookSignature.headers(messageId, at, body, endpoint.keys().reveal()), body));
	}

}
