/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.OutboxFields;

/** Who did what, as the audit trail keeps it: written with the events of the change. */
final class ChangeRecord {

	private ChangeRecord() {
	}

	/** Puts it beside the first of the encoded events. */
	static void attach(List<Document> encoded, List<DomainEvent> events, Command command, EventContext context,
			Instant now) {
		if (!encoded.isEmpty()) {
			encoded.getFirst().append(OutboxFields.AUDIT, of(events, command, context, now));
		}
	}

	private static Document of(List<DomainEvent> events, Command command, EventContext context, Instant now) {
		Access access = access(command);
		return new Document("actor", command.actor()).append("role", command.actorRole())
			.append("office", (access != null) ? access.caller().office() : null)
			.append("action", (access != null) ? access.action() : command.route())
			.append("decision", "done")
			.append("basis", (access != null) ? access.scope().name().toLowerCase(Locale.ROOT) : "system")
			.append("objectType", context.kind())
			.append("objectId", context.aggregateId().toString())
			.append("compartments", List.of())
			.append("caseId", (context.caseId() != null) ? context.caseId().toString() : null)
			.append("events", events.stream().map(DomainEvent::type).toList())
			.append("commandId", command.commandUuid().toString())
			.append("on", now.toString());
	}

	private static @Nullable Access access(Command command) {
		return switch (command) {
			case Creation creation -> creation.access();
			case Change change -> change.access();
			case Cause _ -> null;
		};
	}

}
