/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the trail.
 *
 * @param objectId a case, with all that belongs to it, or any other object
 * @param actor subject of a human, or {@code system:<name>}
 */
record AuditFilter(@Nullable String objectId, @Nullable String actor, @Nullable Instant from, @Nullable Instant until) {

	/** Blocks that may hold it; their times are texts, exact to the second. */
	List<Bson> blocks() {
		List<Bson> criteria = new ArrayList<>();
		if (this.actor != null) {
			criteria.add(Filters.eq("entries.actor", this.actor));
		}
		if (this.objectId != null) {
			criteria.add(Filters.or(Filters.eq("entries.objectId", this.objectId),
					Filters.eq("entries.caseId", this.objectId)));
		}
		if (this.from != null) {
			criteria.add(Filters.gte("at", this.from.minusSeconds(1).toString()));
		}
		if (this.until != null) {
			criteria.add(Filters.lte("at", this.until.plusSeconds(1).toString()));
		}
		return criteria;
	}

	boolean fits(Instant at, Document entry) {
		return (this.from == null || !at.isBefore(this.from)) && (this.until == null || !at.isAfter(this.until))
				&& (this.actor == null || this.actor.equals(entry.getString("actor")))
				&& (this.objectId == null || this.objectId.equals(entry.getString("objectId"))
						|| this.objectId.equals(entry.getString("caseId")));
	}

	/** What a cursor is bound to. */
	String text() {
		return new Document("objectId", this.objectId).append("actor", this.actor)
			.append("from", String.valueOf(this.from))
			.append("until", String.valueOf(this.until))
			.toJson();
	}

}
