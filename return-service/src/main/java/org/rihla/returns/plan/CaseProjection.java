/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.Holds;

import org.springframework.stereotype.Component;

/**
 * What was heard of each case before and beside its plans. The inbox brings the events of
 * a case in order, so what came last stands.
 */
@Component
class CaseProjection {

	private static final String OWNER = "ownerId";

	private static final String TEAM = "teamCode";

	private static final String OFFICE = "officeCode";

	private static final String STATE = "state";

	private static final String PHASE = "phase";

	private static final String HOLDS = "holds";

	private static final String ELIGIBILITY = "eligibility";

	private final MongoCollection<Document> cases;

	private final Clock clock;

	CaseProjection(MongoDatabase database, Clock clock) {
		this.clock = clock;
		this.cases = database.getCollection("cases", Document.class);
	}

	void put(CaseId caseId, Assignment assignment) {
		set(caseId, Updates.combine(set(OWNER, assignment.ownerId()), set(TEAM, assignment.teamCode()),
				set(OFFICE, assignment.officeCode())));
	}

	/** The case was found eligible. */
	void put(CaseId caseId, Eligibility decision) {
		Document decided = new Document("missionCode", decision.missionCode()).append(OFFICE, decision.officeCode())
			.append("programmeCode", decision.programmeCode())
			.append("personIds", decision.personIds().stream().map((person) -> person.value().toString()).toList());
		set(caseId, Updates.combine(set(ELIGIBILITY, decided), set(PHASE, "ELIGIBLE")));
	}

	void put(CaseId caseId, String phase) {
		set(caseId, set(PHASE, phase));
	}

	/** A blocking hold stands; a plan that opens meanwhile has not heard of it. */
	void hold(CaseId caseId, UUID holdId, Set<PersonId> persons) {
		set(caseId, set(HOLDS + "." + holdId, persons.stream().map((person) -> person.value().toString()).toList()));
	}

	void release(CaseId caseId, UUID holdId) {
		set(caseId, Updates.unset(STATE + "." + HOLDS + "." + holdId));
	}

	Optional<KnownCase> find(CaseId caseId) {
		return Optional.ofNullable(load(caseId, Filters.empty()));
	}

	/**
	 * The case as it is known here.
	 * @throws Refusal.NotFound when nothing was heard of it or it is out of the caller's
	 * scope
	 */
	KnownCase get(CaseId caseId, Access access) {
		KnownCase known = load(caseId, RecordScope.standard().criteria(access, LocalDate.now(this.clock)));
		if (known == null) {
			throw new Refusal.NotFound("assistance-case", caseId);
		}
		return known;
	}

	/**
	 * The case is erased.
	 * @return how many were known
	 */
	long forget(CaseId caseId) {
		return this.cases.deleteOne(key(caseId)).getDeletedCount();
	}

	private @Nullable KnownCase load(CaseId caseId, Bson scope) {
		Document found = this.cases.find(Filters.and(key(caseId), scope)).first();
		return (found != null) ? known(caseId, found.get(STATE, Document.class)) : null;
	}

	private static KnownCase known(CaseId caseId, Document state) {
		Document decided = state.get(ELIGIBILITY, Document.class);
		Assignment assignment = state.containsKey(OWNER)
				? new Assignment(state.getString(OWNER), state.getString(TEAM), state.getString(OFFICE)) : null;
		return new KnownCase(caseId, assignment, state.getString(PHASE),
				(decided != null) ? eligibility(decided) : null, holds(state.get(HOLDS, new Document())));
	}

	private static List<Holds.Hold> holds(Document placed) {
		return placed.keySet()
			.stream()
			.map((id) -> new Holds.Hold(UUID.fromString(id),
					Set.copyOf(placed.getList(id, String.class).stream().map(PersonId::of).toList())))
			.toList();
	}

	private static Eligibility eligibility(Document decided) {
		return new Eligibility(decided.getString("missionCode"), decided.getString(OFFICE),
				decided.getString("programmeCode"),
				decided.getList("personIds", String.class, List.of()).stream().map(PersonId::of).toList());
	}

	private void set(CaseId caseId, Bson members) {
		this.cases.updateOne(key(caseId), members, new UpdateOptions().upsert(true));
	}

	private static Bson set(String member, Object value) {
		return Updates.set(STATE + "." + member, value);
	}

	private static Bson key(CaseId caseId) {
		return Filters.eq("_id", caseId.value().toString());
	}

}
