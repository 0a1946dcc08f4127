/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.cipher.EventMapper;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.notifications.ProducedEvents;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.subscription.SubscriptionFixtures;
import tools.jackson.databind.DeserializationFeature;

import org.springframework.core.io.ClassPathResource;

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

	@Test
	void readsTheEndAndThePauseOfTheContract() throws IOException {
		for (String type : List.of("notification.subscriptionRevoked", "notification.subscriptionPaused")) {
			assertThat(example(type, NotificationEventListener.Ended.class).subscriptionId())
				.isEqualTo(SubscriptionFixtures.ID);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "case.consentWithdrawn", "case.consentExpired" })
	void readsTheEndOfAConsentOfTheContract(String type) throws IOException {
		assertThat(example(type, CaseEventListener.ConsentGone.class)).isEqualTo(
				new CaseEventListener.ConsentGone(DeliveryFixtures.CASE, Purpose.REFERRAL, PartnerFixtures.HARBOUR));
	}

	private static <T> T example(String type, Class<T> read) throws IOException {
		return EventMapper.create()
			.rebuild()
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build()
			.readValue(new ClassPathResource("contracts/events/" + type + ".v1.0.example.json").getContentAsByteArray(),
					read);
	}

}
