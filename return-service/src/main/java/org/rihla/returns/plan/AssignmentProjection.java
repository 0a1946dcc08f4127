/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.rihla.returns.CaseId;

import org.springframework.stereotype.Component;

/**
 * Who answers for each case: heard before any plan is opened, so kept beside the plans.
 */
@Component
class AssignmentProjection {

	private static final String OWNER = "ownerId";

	private static final String TEAM = "teamCode";

	private static final String OFFICE = "officeCode";

	private final MongoCollection<Document> cases;

	AssignmentProjection(MongoDatabase database) {
		this.cases = database.getCollection("assignments", Document.class);
	}

	/** The inbox brings the assignments of a case in order, so the last one stands. */
	void put(CaseId caseId, Assignment assignment) {
		this.cases.updateOne(
				Filters.eq("_id", caseId.value().toString()), Updates.combine(Updates.set(OWNER, assignment.ownerId()),
						Updates.set(TEAM, assignment.teamCode()), Updates.set(OFFICE, assignment.officeCode())),
				new UpdateOptions().upsert(true));
	}

	Optional<Assignment> of(CaseId caseId) {
		return Optional.ofNullable(this.cases.find(Filters.eq("_id", caseId.value().toString())).first())
			.map((found) -> new Assignment(found.getString(OWNER), found.getString(TEAM), found.getString(OFFICE)));
	}

}
