/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Refusal;

import org.springframework.stereotype.Repository;

/**
 * Lets one case at a time take people it shares with others, so that two cannot look at
 * the same moment and both find nobody. A claim whose holder died ends by itself.
 */
@Repository
class PersonClaimRepository {

	/** Longer than a change takes, with all its tries. */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final MongoCollection<Document> claims;

	private final Clock clock;

	PersonClaimRepository(MongoDatabase database, Clock clock) {
		this.claims = database.getCollection("person_claims");
		this.clock = clock;
	}

	/**
	 * Does this while no other case takes one of these people.
	 * @throws Refusal.RaceLost (409) when another case is about to
	 */
	<T> T holding(List<PersonId> people, CaseId id, Change change, Supplier<T> doing) {
		List<String> sorted = people.stream().map((person) -> person.value().toString()).sorted().toList();
		String claim = change.commandUuid().toString();
		try {
			sorted.forEach((person) -> take(person, claim, id));
			return doing.get();
		}
		finally {
			sorted.forEach((person) -> this.claims.deleteOne(and(person, Filters.eq("claim", claim))));
		}
	}

	/** Drops what changes that died have left behind. */
	void forgetStale() {
		this.claims.deleteMany(Filters.lt("since", Date.from(this.clock.instant().minus(LONGEST))));
	}

	private void take(String person, String claim, CaseId id) {
		Instant now = this.clock.instant();
		this.claims.deleteOne(and(person, Filters.lt("since", Date.from(now.minus(LONGEST)))));
		try {
			this.claims.insertOne(new Document("_id", person).append("claim", claim).append("since", Date.from(now)));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
			if (this.claims.find(and(person, Filters.eq("claim", claim))).first() == null) {
				throw new Refusal.RaceLost("case", id);
			}
		}
	}

	private static Bson and(String person, Bson more) {
		return Filters.and(Filters.eq("_id", person), more);
	}

}
