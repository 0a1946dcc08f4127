/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.ReceivedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Members of an event that a table names. */
public record EventMembers(ObjectNode data) {

	/** Letters of a day, alone or at the head of an instant in UTC. */
	private static final int DAY = 10;

	/** Of an event that was received. */
	public static EventMembers of(ReceivedEvent event) {
		return new EventMembers(event.read(ObjectNode.class));
	}

	/** A member that every such event has. */
	public String required(String member) {
		return this.data.required(member).stringValue();
	}

	/** Null where the event does not say it. */
	public @Nullable String text(@Nullable String member) {
		JsonNode value = (member != null) ? this.data.get(member) : null;
		return (value != null && value.isString()) ? value.stringValue() : null;
	}

	/** Null where the event does not say it. */
	public @Nullable UUID id(@Nullable String member) {
		String text = text(member);
		return (text != null) ? UUID.fromString(text) : null;
	}

	/** The day, also of a time; null where the event does not say it. */
	public @Nullable LocalDate day(@Nullable String member) {
		String text = text(member);
		return (text != null) ? LocalDate.parse(text.substring(0, DAY)) : null;
	}

	/** Whether the event says so. */
	public boolean says(String member) {
		return this.data.path(member).asBoolean(false);
	}

}
