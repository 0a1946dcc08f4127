/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.SubscriptionFixtures;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/** Invented deliveries. */
public final class DeliveryFixtures {

	static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	public static final UUID CASE = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac");

	static final DeliveryId ID = DeliveryId.of("01a08088-5796-7b4a-b39d-5b65a14849e8");

	static final Answer TAKEN = new Answer(Duration.ofMillis(40), null, 204, null);

	static final Answer REFUSED = new Answer(Duration.ofMillis(40), Failure.STATUS, 500, null);

	/** The released schedule, without chance. */
	public static final RetrySchedule SCHEDULE = new RetrySchedule(
			Stream.of("5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h")
				.map((text) -> Duration.parse("PT" + text.toUpperCase(java.util.Locale.ROOT)))
				.toList(),
			Duration.ofHours(96), new Random(1) {

				@Override
				public double nextDouble() {
					return 0;
				}
			});

	/** Only one attempt. */
	static final RetrySchedule NEVER_AGAIN = new RetrySchedule(Collections.emptyList(), Duration.ofHours(96),
			new Random(1));

	private DeliveryFixtures() {
	}

	static Consignment notice() {
		return notice(Channel.WEBHOOK);
	}

	static Consignment notice(Channel channel) {
		return new Consignment(SubscriptionFixtures.ID, channel, PartnerFixtures.HARBOUR, NoticeType.REFERRAL_SENT,
				new Origin(CASE, "MA", "RBA"), new Sharing(CASE, PartnerFixtures.HARBOUR, Purpose.REFERRAL, NOON),
				"7K2M93QXTA", "{}".getBytes(StandardCharsets.UTF_8), false);
	}

	static Answer answer(int status, @Nullable Duration retryAfter) {
		return new Answer(Duration.ofMillis(40), Failure.STATUS, status, retryAfter);
	}

	static Delivery deliveryInFeed() {
		return Delivery.inFeed(ID, notice(Channel.FEED), new Place("feed", 7, false), NOON);
	}

	static Delivery heldDelivery() {
		return Delivery.inLane(ID, notice(), new Place("lane", 2, false), NOON);
	}

	static Delivery pendingDelivery() {
		return Delivery.inLane(ID, notice(), new Place("lane", 1, true), NOON);
	}

	static Delivery sendingDelivery() {
		Delivery delivery = pendingDelivery();
		delivery.claim("sender", NOON);
		return delivery;
	}

	static Delivery deliveredDelivery() {
		return afterAttempt(TAKEN, SCHEDULE);
	}

	static Delivery retryingDelivery() {
		return afterAttempt(REFUSED, SCHEDULE);
	}

	static Delivery deadDelivery() {
		return afterAttempt(REFUSED, NEVER_AGAIN);
	}

	static Delivery droppedDelivery() {
		Delivery delivery = pendingDelivery();
		delivery.drop(DropReason.SUBSCRIPTION_REVOKED, NOON);
		return delivery;
	}

	static Delivery deliveryIn(DeliveryStatus status) {
		return switch (status) {
			case HELD -> heldDelivery();
			case PENDING -> pendingDelivery();
			case SENDING -> sendingDelivery();
			case DELIVERED -> deliveredDelivery();
			case RETRYING -> retryingDelivery();
			case DEAD -> deadDelivery();
			case DROPPED -> droppedDelivery();
		};
	}

	static Claim claimOf(Delivery delivery) {
		return delivery.sending().claimOf("sender").orElseThrow();
	}

	private static Delivery afterAttempt(Answer answer, RetrySchedule schedule) {
		Delivery delivery = sendingDelivery();
		delivery.attempted(claimOf(delivery), answer, schedule, NOON);
		return delivery;
	}

}
