/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param block number of the block, for {@code auditverify}
 * @param recordedOn when it was written down
 * @param occurredOn when the change was made; absent for looks and refusals
 * @param action what was permitted or refused; of the system the listener or job
 * @param decision {@code granted} a look, {@code refused}, {@code done} a change
 * @param basis the scope that gave it, {@code system}, or what stood against it
 * @param caseId the case that a changed object belongs to
 * @param compartments what was shown
 * @param events what the change was told as
 */
record AuditView(long block, Instant recordedOn, @Nullable Instant occurredOn, String actor, String role,
		@Nullable String office, String action, String decision, String basis, String objectType,
		@Nullable String objectId, @Nullable String caseId, List<String> compartments, List<String> events) {

	static AuditView of(long block, Instant at, Document entry) {
		String on = entry.getString("on");
		return new AuditView(block, at, (on != null) ? Instant.parse(on) : null, entry.getString("actor"),
				entry.getString("role"), entry.getString("office"), entry.getString("action"),
				entry.getString("decision"), entry.getString("basis"), entry.getString("objectType"),
				entry.getString("objectId"), entry.getString("caseId"),
				entry.getList("compartments", String.class, List.of()),
				entry.getList("events", String.class, List.of()));
	}

}
