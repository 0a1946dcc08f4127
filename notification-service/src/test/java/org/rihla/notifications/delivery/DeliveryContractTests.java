/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.notifications.ProducedEvents;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryContractTests {

	@Test
	void recordsOnlyWhatTheContractAllows() {
		List<DomainEvent> recorded = Stream
			.of(DeliveryFixtures.deliveredDelivery(), DeliveryFixtures.retryingDelivery(),
					DeliveryFixtures.deadDelivery(), DeliveryFixtures.droppedDelivery())
			.flatMap((delivery) -> delivery.recorded().stream())
			.toList();

		ProducedEvents.areAllOf(DeliveryEvent.class, recorded);
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		Delivery before = DeliveryFixtures.retryingDelivery();

		assertThat(TestCipher.reloaded(before)).usingRecursiveComparison()
			.ignoringFields("version", "recorded")
			.isEqualTo(before);
	}

	@Test
	void isStoredWhileItIsBeingSent() {
		assertThat(TestCipher.reloaded(DeliveryFixtures.sendingDelivery()).sending().claimOf("sender")).isPresent();
	}

}
