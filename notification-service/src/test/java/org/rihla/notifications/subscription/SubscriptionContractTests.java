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
		ProducedEvents.areAllOf(SubscriptionEvent.class, SubscriptionFixtures.revokedSubscription().recorded());
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		Subscription reloaded = TestCipher.reloaded(SubscriptionFixtures.activeSubscription());

		assertThat(reloaded.status()).isEqualTo(SubscriptionStatus.ACTIVE);
		assertThat(reloaded.secret().reveal()).isEqualTo(SubscriptionFixtures.SECRET);
	}

}
