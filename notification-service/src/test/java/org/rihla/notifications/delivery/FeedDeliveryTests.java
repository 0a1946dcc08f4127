/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveryInFeed;

class FeedDeliveryTests {

	@Test
	void isDeliveredWhenThePartnerHasReadIt() {
		Delivery delivery = deliveryInFeed();

		delivery.taken(NOON);
		delivery.taken(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(delivery.ending().through()).isTrue();
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationDelivered.class);
	}

	@ParameterizedTest
	@EnumSource
	void isNeverForSenders(Job job) {
		Delivery delivery = deliveryInFeed();

		job.verb.accept(delivery);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.PENDING);
		assertThat(delivery.sending()).isEqualTo(Sending.notDue());
	}

	@Test
	void isNeitherHurriedNorRepeatedSinceThePartnerReadsItWhenItWants() {
		Delivery waiting = deliveryInFeed();
		Delivery read = deliveryInFeed();
		read.taken(NOON);

		assertThat(catchThrowable(() -> waiting.retry(NOON))).isInstanceOf(TransitionNotAllowed.class);
		assertThat(catchThrowable(() -> read.replay(NOON))).isInstanceOf(TransitionNotAllowed.class);
	}

	@Test
	void isNotReadAnyMoreAfterItWasDroppedOrSkipped() {
		Delivery dropped = deliveryInFeed();
		Delivery skipped = deliveryInFeed();

		dropped.drop(DropReason.CONSENT_GONE, NOON);
		dropped.taken(NOON);
		skipped.skip(SkipReason.OUTDATED, NOON);
		skipped.taken(NOON);

		assertThat(dropped.status()).isEqualTo(DeliveryStatus.DROPPED);
		assertThat(skipped.status()).isEqualTo(DeliveryStatus.DEAD);
	}

	/** What jobs do to deliveries that are sent. */
	enum Job {

		RELEASE((delivery) -> delivery.release(NOON)), HOLD((delivery) -> delivery.hold(NOON)),
		REVIVE((delivery) -> delivery.revive(NOON)), CLAIM((delivery) -> delivery.claim("sender", NOON)),
		MISS((delivery) -> delivery.missed(DeliveryFixtures.REFUSED, DeliveryFixtures.SCHEDULE, NOON));

		private final Consumer<Delivery> verb;

		Job(Consumer<Delivery> verb) {
			this.verb = verb;
		}

	}

}
