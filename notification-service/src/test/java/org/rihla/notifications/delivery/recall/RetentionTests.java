/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.delivery.Attempt;
import org.rihla.notifications.delivery.AttemptLog;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.RetrySchedule;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;
import org.rihla.notifications.webhook.Trace;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Attempts, answers and what nobody takes are kept for their time and no longer. */
class RetentionTests extends RunningService {

	private static final RetrySchedule ENDLESS = new RetrySchedule(
			IntStream.range(0, 60).mapToObj((_) -> Duration.ofSeconds(1)).toList(), Duration.ofDays(900),
			new java.util.Random(1));

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Delivery, DeliveryId> deliveries;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AttemptLog attempts;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Retention retention;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Clock clock;

	private final UUID caseId = UUID.randomUUID();

	@Test
	void keepsTheLastTwentyAttemptsInTheDeliveryAndTheOthersBesideIt() {
		DeliveryId id = made(Duration.ZERO);

		IntStream.rangeClosed(1, 25).forEach((_) -> fail(id));
		this.attempts.makeRoom(delivery(id));

		assertThat(delivery(id).sending().attempts()).hasSize(20).first().returns(6, Attempt::number);
		assertThat(this.attempts.before(delivery(id))).extracting(Attempt::number).containsExactly(1, 2, 3, 4, 5);
		assertThat(this.attempts.before(delivery(id)).getFirst()).returns(Failure.STATUS, Attempt::failure)
			.returns(500, Attempt::status)
			.satisfies((attempt) -> assertThat(attempt.trace().excerpt()).isNull());
	}

	@Test
	void forgetsAnswersAfterThirtyDaysAndAttemptsAfterNinety() {
		DeliveryId fresh = made(Duration.ofDays(29));
		DeliveryId old = made(Duration.ofDays(31));
		DeliveryId ancient = made(Duration.ofDays(89));
		fail(fresh);
		fail(old);
		IntStream.rangeClosed(1, 21).forEach((_) -> fail(ancient));

		this.retention.run();

		assertThat(delivery(fresh).sending().attempts().getFirst().trace().excerpt()).isNotNull();
		assertThat(delivery(old).sending().attempts().getFirst().trace().excerpt()).isNull();
		assertThat(delivery(old).sending().attempts()).hasSize(1);
		assertThat(this.attempts.before(delivery(ancient))).hasSize(1);
	}

	@Test
	void dropsWhatNobodyTookForNinetyDays() {
		DeliveryId old = made(Duration.ofDays(91));
		DeliveryId young = made(Duration.ofDays(89));

		this.retention.run();

		assertThat(delivery(old)).returns(DeliveryStatus.DROPPED, Delivery::status)
			.satisfies((dropped) -> assertThat(dropped.ending().dropReason()).isEqualTo(DropReason.TOO_OLD));
		assertThat(delivery(young).status()).isEqualTo(DeliveryStatus.HELD);
	}

	private void fail(DeliveryId id) {
		this.attempts.makeRoom(delivery(id));
		this.deliveries.update(id, Cause.job("test", "fail " + UUID.randomUUID()), (delivery) -> {
			Instant at = delivery.createdAt();
			delivery.release(at);
			delivery.claimAsProbe("test", at);
			delivery.attempted(
					delivery.sending().claimOf("test").orElseThrow(), new Answer(Duration.ofMillis(5), Failure.STATUS,
							500, null, new Trace("203.0.113.7", java.util.List.of("kid"), Sensitive.of("oh no"))),
					ENDLESS, at);
			delivery.hold(at);
		});
	}

	private Delivery delivery(DeliveryId id) {
		return this.deliveries.find(id).orElseThrow();
	}

	/** Held behind one that never comes, so that no sender touches it. */
	private DeliveryId made(Duration ago) {
		SubscriptionId subscription = new SubscriptionId(UUID.randomUUID());
		DeliveryId id = new DeliveryId(UUID.randomUUID());
		this.deliveries.create(Cause.job("test", "make " + id),
				() -> Delivery.inLane(id,
						new Consignment(subscription, Channel.WEBHOOK, new PartnerId(UUID.randomUUID()),
								NoticeType.REFERRAL_SENT, new Origin(this.caseId, "MA", "RBA"), null, "7K2M93QXTA",
								"{}".getBytes(StandardCharsets.UTF_8), false),
						new Place(Lanes.name(subscription, this.caseId), 2, false), this.clock.instant().minus(ago)));
		return id;
	}

}
