/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Gives each case a number of its own: the number is the key of a small document. */
@Repository
class CaseNumberRepository {

	private static final int TRIES = 1000;

	private final MongoCollection<Document> numbers;

	CaseNumberRepository(MongoDatabase database) {
		this.numbers = database.getCollection("case_numbers");
	}

	/** The number of this case; the same one when it is asked for again. */
	CaseNumber take(CaseId id, String officeCode, int year) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			CaseNumber number = CaseNumber.attempt(id, officeCode, year, attempt);
			if (isTaken(number, id.value().toString())) {
				return number;
			}
		}
		throw new IllegalStateException("No case number is left for office %s in %d".formatted(officeCode, year));
	}

	/**
	 * The number of an erased case leads nowhere, and is given to no other.
	 * @return how many there were
	 */
	long forget(CaseId id) {
		long forgotten = 0;
		for (Document number : this.numbers.find(Filters.eq("caseId", id.value().toString()))) {
			this.numbers.deleteOne(Filters.eq("_id", number.get("_id")));
			this.numbers.insertOne(new Document("_id", number.get("_id")));
			forgotten++;
		}
		return forgotten;
	}

	private boolean isTaken(CaseNumber number, String caseId) {
		try {
			this.numbers.insertOne(new Document("_id", number.text()).append("caseId", caseId));
			return true;
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
			Document holder = this.numbers.find(Filters.eq("_id", number.text())).first();
			return holder != null && caseId.equals(holder.getString("caseId"));
		}
	}

}
