/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an event says beyond what happened: where it comes from and what caused it.
 *
 * @param kind kebab-case kind of the aggregate
 * @param aggregateId id of the aggregate
 * @param caseId the case it is about, if there is one; else the aggregate id is the key
 */
public record EventContext(String kind, UUID aggregateId, @Nullable UUID caseId, String missionCode, String officeCode,
		String actorRole, UUID commandId, UUID correlationId, UUID causationId) {

	/** The record key, and the subject of keysets. */
	public String key() {
		return ((this.caseId != null) ? this.caseId : this.aggregateId).toString();
	}

}
