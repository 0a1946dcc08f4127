/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to a case.
 *
 * @param recordedAt when it was recorded
 * @param occurredOn when it happened in the world
 * @param actorRole in which role it was done, never by whom
 * @param subjectId what it happened to: the case itself, a referral, a plan
 * @param codes what the event says in codes
 */
record TimelineEntry(UUID eventId, UUID caseId, String type, Instant recordedAt, Instant occurredOn, String actorRole,
		UUID subjectId, Map<String, String> codes) {

	private static final Set<String> CODES = Set.of("channelCode", "outcome", "outcomeCode", "programmeCode",
			"purposeCode", "from", "to", "causedBy", "serviceCode", "urgency", "taskCode", "assigneeRole", "stageCode",
			"resolutionCode", "closureGroup", "reasonGroup", "kind", "pointCode", "instrumentVersion", "blocking");

	private static final String HIDDEN_TASK = "REVIEW";

	TimelineEntry {
		codes = new TreeMap<>(codes);
	}

	/**
	 * What an event tells about a case; null where it is about none, about its erasure,
	 * or about a task that not everybody sees who sees the case.
	 */
	static @Nullable TimelineEntry of(UUID eventId, String type, Instant recordedAt, UUID subjectId, JsonNode data) {
		String caseId = data.path("caseId").asString("");
		if (caseId.isEmpty() || type.startsWith("erasure.") || data.path("taskCode").asString("").equals(HIDDEN_TASK)) {
			return null;
		}
		return new TimelineEntry(eventId, UUID.fromString(caseId), type, recordedAt,
				Instant.parse(data.path("occurredOn").asString()), data.path("actorRole").asString("system"), subjectId,
				codes(data));
	}

	private static Map<String, String> codes(JsonNode data) {
		Map<String, String> codes = new TreeMap<>();
		CODES.forEach((name) -> {
			if (data.path(name).isValueNode() && !data.path(name).isNull()) {
				codes.put(name, data.path(name).asString());
			}
		});
		return codes;
	}

}
