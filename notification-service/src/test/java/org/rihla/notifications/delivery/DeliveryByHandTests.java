/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.EnumSet;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.notifications.delivery.DeliveryFixtures.NEVER_AGAIN;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.REFUSED;
import static org.rihla.notifications.delivery.DeliveryFixtures.SCHEDULE;
import static org.rihla.notifications.delivery.DeliveryFixtures.TAKEN;
import static org.rihla.notifications.delivery.DeliveryFixtures.claimOf;
import static org.rihla.notifications.delivery.DeliveryFixtures.deadDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveredDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveryIn;
import static org.rihla.notifications.delivery.DeliveryFixtures.sendingDelivery;

/** What people may do with a delivery. */
class DeliveryByHandTests {

	@ParameterizedTest
	@EnumSource
	void obeysPeopleExactlyAsTheStatusAllows(DeliveryStatus status) {
		assertThat(obeys(status, (delivery) -> delivery.retry(NOON))).isEqualTo(
				EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD).contains(status));
		assertThat(obeys(status, (delivery) -> delivery.skip(SkipReason.OUTDATED, NOON))).isEqualTo(
				EnumSet
					.of(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.SENDING, DeliveryStatus.RETRYING,
							DeliveryStatus.DEAD)
					.contains(status));
		assertThat(obeys(status, (delivery) -> delivery.replay(NOON))).isEqualTo(status == DeliveryStatus.DELIVERED);
	}

	@Test
	void isSkippedForGoodAndVoidsTheSenderThatIsAtIt() {
		Delivery delivery = sendingDelivery();
		Claim claim = claimOf(delivery);

		delivery.skip(SkipReason.TOLD_OTHERWISE, NOON);
		delivery.attempted(claim, TAKEN, SCHEDULE, NOON);
		delivery.revive(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DEAD);
		assertThat(delivery.ending().through()).isTrue();
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationDead.class);
		assertThat(catchThrowable(() -> delivery.retry(NOON))).isInstanceOf(TransitionNotAllowed.class);
		assertThat(catchThrowable(() -> delivery.skip(SkipReason.OUTDATED, NOON)))
			.isInstanceOf(TransitionNotAllowed.class);
	}

	@Test
	void staysDeliveredHoweverAReplayEnds() {
		Delivery delivery = deliveredDelivery();
		delivery.replay(NOON);
		assertThat(delivery.ending().through()).isTrue();
		delivery.claim("sender", NOON);

		delivery.attempted(claimOf(delivery), REFUSED, NEVER_AGAIN, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(delivery.sending().dueAt()).isNull();
	}

	@Test
	void isReplayedAfterItWasSkipped() {
		Delivery delivery = deadDelivery();
		delivery.skip(SkipReason.NOT_ACCEPTED, NOON);

		delivery.replay(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(Pace.NOT_BEGUN.due(NOON));
	}

	private static boolean obeys(DeliveryStatus status, Consumer<Delivery> verb) {
		return !(catchThrowable(() -> verb.accept(deliveryIn(status))) instanceof TransitionNotAllowed);
	}

}
