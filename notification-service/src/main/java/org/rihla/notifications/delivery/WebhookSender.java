/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.WebhookClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt: claim, look once more whether it may go, sign, send, write down. Whoever
 * dies in between leaves a claim that runs out, and the attempt is made again under the
 * same {@code webhook-id}.
 */
class WebhookSender {

	private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);

	private static final String JOB = "notification-service.sender";

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final LastLook lastLook;

	private final WebhookClient client;

	private final RetrySchedule schedule;

	private final Clock clock;

	private final String process;

	private final AtomicLong claims = new AtomicLong();

	WebhookSender(AggregateStore<Delivery, DeliveryId> deliveries, LastLook lastLook, WebhookClient client,
			RetrySchedule schedule, Clock clock, String process) {
		this.deliveries = deliveries;
		this.lastLook = lastLook;
		this.client = client;
		this.schedule = schedule;
		this.clock = clock;
		this.process = process;
	}

	/**
	 * Makes one attempt, if it is due and nobody else is at it.
	 * @return the delivery after the attempt; empty when there was nothing to do
	 */
	Optional<Delivery> send(DeliveryId id) {
		String owner = this.process + "#" + this.claims.incrementAndGet();
		Delivery delivery = this.deliveries.update(id, Cause.job(JOB, owner),
				(found) -> found.claim(owner, this.clock.instant()));
		return delivery.sending().claimOf(owner).map((claim) -> attempt(delivery, claim));
	}

	private Delivery attempt(Delivery delivery, Claim claim) {
		CrashPoint.pass("sender.after-claim");
		Delivery recorded = this.deliveries.update(delivery.id(), Cause.job(JOB, claim.owner()).and("outcome"),
				outcome(delivery, claim));
		CrashPoint.pass("sender.after-record");
		Delivery after = recalled(recorded, claim);
		log.info("delivery {} of {} is {} after {} attempts", after.id().value(),
				after.consignment().noticeType().wireName(), after.status(), after.sending().attempts().size());
		return after;
	}

	private Consumer<Delivery> outcome(Delivery delivery, Claim claim) {
		if (this.lastLook.consentGone(delivery.consignment())) {
			return (found) -> found.drop(claim, DropReason.CONSENT_GONE, this.clock.instant());
		}
		return this.lastLook.endpointFor(delivery.consignment())
			.map((endpoint) -> post(delivery, claim, endpoint))
			.orElseGet(() -> (found) -> found.drop(claim, DropReason.SUBSCRIPTION_REVOKED, this.clock.instant()));
	}

	/** A consent that went during the attempt left this delivery to its sender. */
	private Delivery recalled(Delivery recorded, Claim claim) {
		if (recorded.status().through() || !this.lastLook.consentGone(recorded.consignment())) {
			return recorded;
		}
		return this.deliveries.update(recorded.id(), Cause.job(JOB, claim.owner()).and("recall"),
				(found) -> found.drop(DropReason.CONSENT_GONE, this.clock.instant()));
	}

	/** Sends, and says what has to be written down. */
	private Consumer<Delivery> post(Delivery delivery, Claim claim, Endpoint endpoint) {
		Instant at = this.clock.instant();
		byte[] body = delivery.consignment().body();
		Answer answer = this.client.post(endpoint.url(),
				WebhookSignature.headers(delivery.id().messageId(), at, body, endpoint.secret().reveal()), body);
		CrashPoint.pass("sender.after-response");
		return (found) -> found.attempted(claim, answer, this.schedule, at);
	}

}
