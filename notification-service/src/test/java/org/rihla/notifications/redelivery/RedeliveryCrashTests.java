/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that dies between a batch and the note about it sends nothing twice. */
class RedeliveryCrashTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Resending resending;

	@Test
	void sendsOnceWhatABatchReachedBeforeTheCrash() {
		Member partner = setting().activePartner();
		String path = "/" + UUID.randomUUID();
		UUID subscription = setting().activeSubscription(partner, path).id();
		Published.referralSent(partner.id(), UUID.randomUUID()).send();
		patiently().until(() -> delivered(subscription) == 2);
		Resending.Order order = new Resending.Order(new SubscriptionId(subscription),
				new Resending.Span(Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z")), "crash " + subscription);

		this.resending.replay(order, null);
		patiently().until(() -> RECEIVER.at(path).size() == 4 && delivered(subscription) == 2);
		Resending.Step again = this.resending.replay(order, null);

		assertThat(again.done()).isEqualTo(2);
		assertThat(again.after()).isNull();
		assertThat(delivered(subscription)).isEqualTo(2);
		assertThat(RECEIVER.at(path)).hasSize(4);
	}

	private long delivered(UUID subscription) {
		return this.resending.count(new SubscriptionId(subscription),
				new Resending.Span(Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z")));
	}

}
