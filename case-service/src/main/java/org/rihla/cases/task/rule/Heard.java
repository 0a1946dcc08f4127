/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a case, as far as rules look at it.
 *
 * @param data all its members
 */
public record Heard(UUID eventId, String type, UUID caseId, JsonNode data) {

	/** When it happened in the world. */
	public Instant occurredOn() {
		return Instant.parse(this.data.path("occurredOn").asString());
	}

	/** In which role it was done. */
	public String actorRole() {
		return this.data.path("actorRole").asString();
	}

	/** A member as text; null where the event has none. */
	public @Nullable String text(@Nullable String member) {
		JsonNode value = (member != null) ? this.data.get(member) : null;
		return (value != null) ? value.asString() : null;
	}

	long number(String member) {
		return this.data.path(member).asLong(0);
	}

}
