/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.LocalDate;
import java.util.Set;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose records a caller may see, as criteria of the query. */
class RecordScopeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	@Test
	void findsForAReaderOnlyWhatNamesTheReaderForThatDay() {
		assertThat(criteria(Scope.READER)).isEqualTo(BsonDocument.parse("""
				{"state.readers": {"$elemMatch": {"$and": [{"subject": "somebody"}, {"from": {"$lte": "2026-09-14"}},
				{"$or": [{"until": {"$exists": false}}, {"until": {"$gte": "2026-09-14"}}]}]}}}
				"""));
	}

	@Test
	void findsForAnOwnerWhatIsOwnedOrAssigned() {
		assertThat(criteria(Scope.OWN)).isEqualTo(BsonDocument.parse("""
				{"$or": [{"state.ownerId": "somebody"}, {"state.assignees": "somebody"}]}
				"""));
	}

	private static BsonDocument criteria(Scope scope) {
		Caller caller = new Caller("somebody", Set.of("protection-officer"), "RBA", Set.of(), null);
		return RecordScope.standard()
			.criteria(new Access(caller, "protection:read", "protection-officer", scope), TODAY)
			.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
	}

}
