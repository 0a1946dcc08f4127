/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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
import static org.rihla.returns.waitlist.WaitlistFixtures.MONDAY;
import static org.rihla.returns.waitlist.WaitlistFixtures.RULES;
import static org.rihla.returns.waitlist.WaitlistFixtures.in;
import static org.rihla.returns.waitlist.WaitlistFixtures.offered;
import static org.rihla.returns.waitlist.WaitlistFixtures.waiting;

/**
 * Every event of the waiting list is as the contracts say, and what it hears is read from
 * their examples.
 */
class WaitlistContractTests {

	private static final JsonMapper READER = EventMapper.create()
		.rebuild()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void tellsEveryEventAsTheContractsSay() {
		EventEncoder encoder = new EventEncoder("return-service", new EventSchemas(), Clock.systemUTC(), () -> null);
		List<DomainEvent> told = everything();

		told.forEach((event) -> encoder.encode(event, 1, new EventContext("waitlist-entry", new UUID(7, 1),
				new UUID(2, 1), "MA", "RBA", "system", new UUID(1, 3), new UUID(1, 3), new UUID(1, 3))));

		assertThat(told.stream().map(Object::getClass).collect(Collectors.toSet()))
			.isEqualTo(Set.copyOf(Arrays.asList(WaitlistEvent.class.getPermittedSubclasses())));
	}

	@Test
	void readsWhatItHearsFromTheExamples() {
		assertThat(read("funding.available", ReturnEventListener.LineFree.class)).hasNoNullFieldsOrProperties();
		assertThat(read("funding.released", ReturnEventListener.MoneyLost.class)).hasNoNullFieldsOrProperties();
		for (String type : List.of("entered", "offerAccepted", "offerDeclined", "offerExpired", "left")) {
			assertThat(read("waitlist." + type, ReturnEventListener.OfEntry.class)).hasNoNullFieldsOrProperties();
		}
		assertThat(read("case.contactRecorded", CaseEventListener.ContactRecorded.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.assigned", CaseEventListener.CaseAssigned.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.closed", CaseEventListener.OfCase.class)).hasNoNullFieldsOrProperties();
	}

	private static List<DomainEvent> everything() {
		WaitlistEntry revived = in(WaitlistStatus.STALE);
		revived.contacted(RULES, MONDAY);
		WaitlistEntry expired = offered();
		expired.passTime(RULES, MONDAY.plus(Duration.ofDays(7)));
		WaitlistEntry called = waiting();
		called.passTime(RULES, MONDAY.plus(Duration.ofDays(30)));
		List<DomainEvent> all = new ArrayList<>();
		List.of(revived, expired, called, in(WaitlistStatus.PLACED)).forEach((entry) -> all.addAll(entry.recorded()));
		return all;
	}

	private static <T> T read(String type, Class<T> as) {
		return READER.readValue(Events.example(type), as);
	}

}
