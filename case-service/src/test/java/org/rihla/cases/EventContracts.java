/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what a life of an aggregate recorded against the schemas of the contracts. */
public final class EventContracts {

	private static final EventEncoder ENCODER = new EventEncoder("case-service", new EventSchemas(), Clock.systemUTC(),
			() -> null);

	private EventContracts() {
	}

	/**
	 * Every type of the interface occurs, and each event is encoded as its schema says.
	 */
	public static void hold(Class<? extends DomainEvent> declared, List<DomainEvent> recorded) {
		UUID id = UUID.randomUUID();
		EventContext context = new EventContext("any", id, id, "MA", "RBA", "caseworker", id, id, id);

		recorded.forEach((event) -> ENCODER.encode(event, 1, context));

		assertThat(recorded.stream().map(Object::getClass).distinct().toList())
			.containsExactlyInAnyOrderElementsOf(Arrays.asList(declared.getPermittedSubclasses()));
	}

}
