/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.ContractExamples;
import org.rihla.notifications.subscription.SubscriptionFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class EndingContractTests {

	@ParameterizedTest
	@ValueSource(strings = { "notification.subscriptionRevoked", "notification.subscriptionPaused" })
	void readsTheEndAndThePauseOfTheContract(String type) throws IOException {
		assertThat(ContractExamples.event(type, NotificationEventListener.Ended.class).subscriptionId())
			.isEqualTo(SubscriptionFixtures.ID);
	}

}
