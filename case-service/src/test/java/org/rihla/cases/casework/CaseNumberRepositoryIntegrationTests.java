/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** No two cases have the same number. */
@RihlaTest
class CaseNumberRepositoryIntegrationTests {

	private final CaseNumberRepository numbers;

	private final MongoDatabase database;

	@Autowired
	CaseNumberRepositoryIntegrationTests(CaseNumberRepository numbers, MongoDatabase database) {
		this.numbers = numbers;
		this.database = database;
	}

	@Test
	void givesTheSameCaseTheSameNumberAgain() {
		CaseId id = new CaseId(UUID.randomUUID());

		assertThat(this.numbers.take(id, "RBA", 2026)).isEqualTo(this.numbers.take(id, "RBA", 2026));
	}

	@Test
	void takesTheNextNumberWhenAnotherCaseHasTheFirst() {
		CaseId id = new CaseId(UUID.randomUUID());
		CaseNumber first = CaseNumber.attempt(id, "RBA", 2026, 0);
		this.database.getCollection("case_numbers")
			.insertOne(new Document("_id", first.text()).append("caseId", UUID.randomUUID().toString()));

		CaseNumber taken = this.numbers.take(id, "RBA", 2026);

		assertThat(taken).isEqualTo(CaseNumber.attempt(id, "RBA", 2026, 1))
			.isEqualTo(this.numbers.take(id, "RBA", 2026));
	}

}
