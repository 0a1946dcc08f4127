/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.webhook.Failure;
import org.rihla.notifications.webhook.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.notifications.delivery.DeliveryFixtures.NEVER_AGAIN;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.REFUSED;
import static org.rihla.notifications.delivery.DeliveryFixtures.SCHEDULE;
import static org.rihla.notifications.delivery.DeliveryFixtures.answer;
import static org.rihla.notifications.delivery.DeliveryFixtures.claimOf;
import static org.rihla.notifications.delivery.DeliveryFixtures.deadDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.pendingDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.retryingDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.sendingDelivery;

/** When a delivery is tried, how often, and when no more. */
class DeliveryAttemptTests {

	@Test
	void isTriedAgainFiveSecondsAfterTheFirstFailure() {
		Delivery delivery = retryingDelivery();

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(REFUSED.took()).plusSeconds(5));
		assertThat(delivery.recorded()).singleElement(type(NotificationAttemptFailed.class))
			.returns("5xx", NotificationAttemptFailed::statusClass);
		assertThat(delivery.sending().attempts())
			.containsExactly(new Attempt(1, NOON, 40, Failure.STATUS, 500, Trace.NONE));
	}

	@Test
	void leavesTheEndpointAloneAsLongAsItAsked() {
		Delivery delivery = sendingDelivery();

		delivery.attempted(claimOf(delivery), answer(429, Duration.ofMinutes(7)), SCHEDULE, NOON);

		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(REFUSED.took()).plus(Duration.ofMinutes(7)));
	}

	@Test
	void isDeadAfterTheLastAttempt() {
		Delivery delivery = sendingDelivery();

		delivery.attempted(claimOf(delivery), REFUSED, NEVER_AGAIN, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DEAD);
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationDead.class);
	}

	@Test
	void growsNoOlderWhileItsSubscriptionIsPaused() {
		Delivery delivery = retryingDelivery();
		delivery.hold(NOON.plus(Duration.ofHours(2)));

		delivery.release(NOON.plus(Duration.ofDays(30)));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
		assertThat(delivery.sending().pace().since())
			.isEqualTo(NOON.plus(Duration.ofDays(30)).minus(Duration.ofHours(2)));
		assertThat(delivery.sending().pace().made()).isEqualTo(1);
	}

	@Test
	void losesNoAttemptOfItsScheduleToAProbe() {
		Delivery delivery = retryingDelivery();
		Pace before = delivery.sending().pace();
		delivery.claimAsProbe("sender", NOON.plusSeconds(1));

		delivery.attempted(claimOf(delivery), REFUSED, SCHEDULE, NOON.plusSeconds(1));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(before);
		assertThat(delivery.sending().dueAt()).isEqualTo(before.plannedAt());
		assertThat(delivery.sending().attempts()).hasSize(2);
	}

	@Test
	void countsAFailedProbeWithAnotherWhenItWasDue() {
		Delivery delivery = pendingDelivery();

		delivery.missed(REFUSED, SCHEDULE, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace().made()).isEqualTo(1);
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationAttemptFailed.class);
	}

	@Test
	void keepsItsLastTwentyAttemptsAndCountsAll() {
		Delivery delivery = retryingDelivery();
		for (int probe = 0; probe < 30; probe++) {
			delivery.claimAsProbe("sender", NOON);
			delivery.attempted(claimOf(delivery), REFUSED, SCHEDULE, NOON);
		}

		assertThat(delivery.sending().tries()).isEqualTo(31);
		assertThat(delivery.sending().attempts()).hasSize(20)
			.last()
			.satisfies((attempt) -> assertThat(attempt.number()).isEqualTo(31));
	}

	@Test
	void beginsItsScheduleAnewWhenItIsTakenUpAgain() {
		Delivery delivery = deadDelivery();

		delivery.revive(NOON.plus(Duration.ofDays(6)));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(Pace.NOT_BEGUN.due(NOON.plus(Duration.ofDays(6))));
	}

}
