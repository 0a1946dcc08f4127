/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

import org.springframework.stereotype.Component;

/**
 * What was heard of people before they came home: support may be planned and partners
 * allowed earlier. One document for each case of a person.
 */
@Component
class ReturneeProjection {

	static final String COLLECTION = "returnees";

	static final String PERSON = "personId";

	static final String CASE = "caseId";

	private static final String SUPPORT = "support";

	private static final String CONSENTS = "consents";

	private final MongoCollection<Document> returnees;

	ReturneeProjection(MongoDatabase database) {
		this.returnees = database.getCollection(COLLECTION, Document.class);
	}

	void supported(CaseId caseId, PersonId person, UUID plan) {
		put(caseId, person, Updates.addToSet(SUPPORT, plan.toString()));
	}

	void supportedNoMore(CaseId caseId, PersonId person, UUID plan) {
		put(caseId, person, Updates.pull(SUPPORT, plan.toString()));
	}

	void allowing(CaseId caseId, PersonId person, UUID consent, UUID partner) {
		put(caseId, person, Updates.set(CONSENTS + "." + consent, partner.toString()));
	}

	void allowingNoMore(CaseId caseId, PersonId person, UUID consent) {
		put(caseId, person, Updates.unset(CONSENTS + "." + consent));
	}

	/** By whichever case. */
	Around of(PersonId person) {
		Set<UUID> support = new HashSet<>();
		Map<UUID, UUID> consents = new HashMap<>();
		this.returnees.find(Filters.eq(PERSON, person.value().toString())).forEach((found) -> {
			found.getList(SUPPORT, String.class, List.of()).forEach((plan) -> support.add(UUID.fromString(plan)));
			found.get(CONSENTS, new Document())
				.forEach((consent, partner) -> consents.put(UUID.fromString(consent),
						UUID.fromString((String) partner)));
		});
		return new Around(support, consents);
	}

	/**
	 * The case is erased.
	 * @return of how many people something was known by it
	 */
	long forget(CaseId caseId) {
		return this.returnees.deleteMany(Filters.eq(CASE, caseId.value().toString())).getDeletedCount();
	}

	private void put(CaseId caseId, PersonId person, Bson change) {
		this.returnees.updateOne(Filters.eq("_id", person.value() + ":" + caseId.value()),
				Updates.combine(Updates.setOnInsert(PERSON, person.value().toString()),
						Updates.setOnInsert(CASE, caseId.value().toString()), change),
				new UpdateOptions().upsert(true));
	}

}
