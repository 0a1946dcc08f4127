/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;

/** Inserts many documents at once. */
final class Insertions {

	private Insertions() {
	}

	/** All that are not there yet, in any order. */
	static void unordered(MongoCollection<Document> documents, List<Document> born) {
		try {
			documents.insertMany(born, new InsertManyOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			boolean known = ex.getWriteConcernError() == null && ex.getWriteErrors()
				.stream()
				.allMatch((error) -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
			if (!known) {
				throw ex;
			}
		}
	}

}
