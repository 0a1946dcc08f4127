/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** What each partner offers, as it last said; one small document per saying. */
@Repository
class PartnerServicesRepository {

	private final MongoCollection<Document> sayings;

	PartnerServicesRepository(MongoDatabase database) {
		this.sayings = database.getCollection("partner_services");
	}

	/**
	 * Keeps what the partner offers since this event of its; the same event counts once.
	 */
	void keep(UUID partner, long sequence, List<String> services) {
		try {
			this.sayings
				.insertOne(new Document("_id", "%s:%010d".formatted(partner, sequence)).append("services", services));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	/** Its services; empty when nothing was heard of it. */
	Optional<List<String>> of(UUID partner) {
		Document last = this.sayings
			.find(Filters.and(Filters.gte("_id", partner + ":"), Filters.lt("_id", partner + ";")))
			.sort(Sorts.descending("_id"))
			.first();
		return Optional.ofNullable(last).map((saying) -> saying.getList("services", String.class));
	}

}
