/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.EventMapper;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.EventSchemas;
import org.rihla.returns.Events;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every event of an agreement is as the contracts say, and what it hears is read from
 * their examples.
 */
class FundingContractTests {

	private static final JsonMapper READER = EventMapper.create()
		.rebuild()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void tellsEveryEventAsTheContractsSay() {
		EventEncoder encoder = new EventEncoder("return-service", new EventSchemas(), Clock.systemUTC(), () -> null);
		List<DomainEvent> told = FundingFixtures.aFullLife();

		told.forEach((event) -> encoder.encode(event, 1, new EventContext("funding-agreement", new UUID(1, 1), null,
				"MA", "RBA", "system", new UUID(1, 3), new UUID(1, 3), new UUID(1, 3))));

		assertThat(told.stream().map(Object::getClass).collect(Collectors.toSet()))
			.isEqualTo(Set.copyOf(Arrays.asList(FundingEvent.class.getPermittedSubclasses())));
	}

	@Test
	void readsWhatItHearsFromTheExamples() {
		for (String type : List.of("return.fundingRequested", "return.ticketingRequested", "return.withdrawn",
				"return.cancelled", "return.failed")) {
			assertThat(read(type, ReturnEventListener.OfPlan.class)).hasNoNullFieldsOrProperties();
		}
		for (String type : List.of("Submitted", "Approved", "Amended", "Rejected", "Declined", "Terminated",
				"Completed")) {
			assertThat(read("reintegration.plan" + type, ReturnEventListener.OfReintegration.class))
				.hasNoNullFieldsOrProperties();
		}
		assertThat(read("reintegration.trancheDisbursed", ReturnEventListener.TrancheDisbursed.class))
			.hasNoNullFieldsOrProperties();
	}

	private static <T> T read(String type, Class<T> as) {
		return READER.readValue(Events.example(type), as);
	}

}
