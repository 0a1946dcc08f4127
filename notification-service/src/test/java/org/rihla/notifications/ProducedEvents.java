/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.chassis.cipher.EventMapper;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventSchemas;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what a life of an aggregate recorded against the schemas of the contract. */
public final class ProducedEvents {

	private static final JsonMapper MAPPER = EventMapper.create();

	private ProducedEvents() {
	}

	/** Each event meets its schema, and each kind of event is among them. */
	public static void areAllOf(Class<? extends DomainEvent> kinds, Collection<DomainEvent> recorded) {
		recorded.forEach(ProducedEvents::meetsItsSchema);
		Set<Class<?>> seen = recorded.stream().map(DomainEvent::getClass).collect(Collectors.toSet());
		assertThat(seen).containsExactlyInAnyOrderElementsOf(Arrays.asList(kinds.getPermittedSubclasses()));
	}

	private static void meetsItsSchema(DomainEvent event) {
		ObjectNode data = MAPPER.valueToTree(event);
		data.put("missionCode", "MA");
		data.put("officeCode", "RBA");
		data.put("actorRole", "system");
		new EventSchemas().check(event.type(), MAPPER.writeValueAsBytes(data));
	}

}
