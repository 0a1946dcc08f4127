/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.notifications.delivery.Claim;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.LastLook;
import org.rihla.notifications.delivery.RetrySchedule;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.SigningKey;
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

	private final Records records;

	private final LastLook lastLook;

	private final Endpoints endpoints;

	private final WebhookClient client;

	private final RetrySchedule schedule;

	private final Clock clock;

	private final String process;

	private final AtomicLong claims = new AtomicLong();

	WebhookSender(AggregateStore<Delivery, DeliveryId> deliveries, Records records, LastLook lastLook,
			Endpoints endpoints, WebhookClient client, RetrySchedule schedule, Clock clock, String process) {
		this.deliveries = deliveries;
		this.records = records;
		this.lastLook = lastLook;
		this.endpoints = endpoints;
		this.client = client;
		this.schedule = schedule;
		this.clock = clock;
		this.process = process;
	}

	/** A name that nothing else of any process has. */
	String occasion() {
		return this.process + "#" + this.claims.incrementAndGet();
	}

	/**
	 * Makes one attempt, if it is due and nobody else is at it.
	 * @return what came of it; empty when there was nothing to do
	 */
	Optional<Trial> send(DeliveryId id) {
		return claimed(id, Delivery::claim);
	}

	/** The same, be it due or not. */
	Optional<Trial> probe(DeliveryId id) {
		return claimed(id, Delivery::claimAsProbe);
	}

	/** What came of a probe with another delivery counts for this one too. */
	void missed(DeliveryId id, Answer answer, Instant at) {
		this.deliveries.find(id).ifPresent(this.records::before);
		this.deliveries.update(id, Cause.job(JOB, occasion()),
				(delivery) -> delivery.missed(answer, this.schedule, at));
	}

	private Optional<Trial> claimed(DeliveryId id, Claiming verb) {
		String owner = occasion();
		Delivery delivery = this.deliveries.update(id, Cause.job(JOB, owner),
				(found) -> verb.claim(found, owner, this.clock.instant()));
		return delivery.sending().claimOf(owner).map((claim) -> attempt(delivery, claim));
	}

	private Trial attempt(Delivery delivery, Claim claim) {
		CrashPoint.pass("sender.after-claim");
		Instant at = this.clock.instant();
		Consignment consignment = delivery.consignment();
		return switch (this.lastLook.at(consignment)) {
			case LastLook.Go go -> {
				Answer answer = post(delivery, go.endpoint(), at);
				CrashPoint.pass("sender.after-response");
				this.records.after(delivery, answer);
				Delivery after = record(delivery, claim, (found) -> found.attempted(claim, answer, this.schedule, at));
				this.endpoints.answered(consignment.subscriptionId(), go.endpoint(), answer, claim.owner());
				yield new Trial(after, answer, at);
			}
			case LastLook.Keep _ -> new Trial(record(delivery, claim, (found) -> found.hold(claim, at)), null, at);
			case LastLook.Drop drop ->
				new Trial(record(delivery, claim, (found) -> found.drop(claim, drop.reason(), at)), null, at);
		};
	}

	private Answer post(Delivery delivery, Endpoint endpoint, Instant at) {
		byte[] body = delivery.consignment().body();
		List<SigningKey> keys = endpoint.keys().reveal();
		return this.client
			.post(endpoint.url(), WebhookSignature.headers(delivery.id().messageId(), at, body, keys), body)
			.signedBy(keys.stream().map(SigningKey::kid).toList());
	}

	private Delivery record(Delivery delivery, Claim claim, Consumer<Delivery> outcome) {
		this.records.before(delivery);
		Delivery recorded = this.deliveries.update(delivery.id(), Cause.job(JOB, claim.owner()).and("outcome"),
				outcome);
		CrashPoint.pass("sender.after-record");
		Delivery after = recalled(recorded, claim);
		log.info("delivery {} of {} is {} after {} attempts", after.id().value(),
				after.consignment().noticeType().wireName(), after.status(), after.sending().tries());
		return after;
	}

	/** What was recalled during the attempt was left to its sender. */
	private Delivery recalled(Delivery recorded, Claim claim) {
		if (settled(recorded)) {
			return recorded;
		}
		return this.lastLook.untold(recorded.consignment())
			.map((reason) -> this.deliveries.update(recorded.id(), Cause.job(JOB, claim.owner()).and("recall"),
					(found) -> found.drop(reason, this.clock.instant())))
			.orElse(recorded);
	}

	private static boolean settled(Delivery delivery) {
		return delivery.status() == DeliveryStatus.DELIVERED || delivery.status() == DeliveryStatus.DROPPED;
	}

	/** How a sender takes a delivery for itself. */
	@FunctionalInterface
	private interface Claiming {

		void claim(Delivery delivery, String owner, Instant now);

	}

}
