/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.notifications.ProducedEvents;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionContractTests {

	@Test
	void recordsOnlyWhatTheContractAllows() {
		Subscription subscription = SubscriptionFixtures.pausedSubscription();
		subscription.resume(Recovery.WAITING, SubscriptionFixtures.NOON);
		subscription.revoke(SubscriptionFixtures.NOON);

		ProducedEvents.areAllOf(SubscriptionEvent.class, subscription.recorded());
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		Subscription before = SubscriptionFixtures.degradedSubscription();

		Subscription reloaded = TestCipher.reloaded(before);

		assertThat(reloaded.status()).isEqualTo(SubscriptionStatus.DEGRADED);
		assertThat(reloaded.standing()).isEqualTo(before.standing());
		assertThat(reloaded.keys().keys().getFirst().key().reveal()).isEqualTo(SubscriptionFixtures.KEY);
	}

}
