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
import org.rihla.returns.PersonId;

import org.springframework.stereotype.Component;

/**
 * What was heard of people before they came home: support may be planned and partners
 * allowed earlier.
 */
@Component
class ReturneeProjection {

	private static final String SUPPORT = "support";

	private static final String CONSENTS = "consents";

	private final MongoCollection<Document> returnees;

	ReturneeProjection(MongoDatabase database) {
		this.returnees = database.getCollection("returnees", Document.class);
	}

	void supported(PersonId person, UUID plan) {
		put(person, Updates.addToSet(SUPPORT, plan.toString()));
	}

	void supportedNoMore(PersonId person, UUID plan) {
		put(person, Updates.pull(SUPPORT, plan.toString()));
	}

	void allowing(PersonId person, UUID consent, UUID partner) {
		put(person, Updates.set(CONSENTS + "." + consent, partner.toString()));
	}

	void allowingNoMore(PersonId person, UUID consent) {
		put(person, Updates.unset(CONSENTS + "." + consent));
	}

	Around of(PersonId person) {
		Document found = this.returnees.find(key(person)).first();
		if (found == null) {
			return Around.nothing();
		}
		Set<UUID> support = new HashSet<>();
		found.getList(SUPPORT, String.class, List.of()).forEach((plan) -> support.add(UUID.fromString(plan)));
		Map<UUID, UUID> consents = new HashMap<>();
		found.get(CONSENTS, new Document())
			.forEach((consent, partner) -> consents.put(UUID.fromString(consent), UUID.fromString((String) partner)));
		return new Around(support, consents);
	}

	private void put(PersonId person, Bson change) {
		this.returnees.updateOne(key(person), change, new UpdateOptions().upsert(true));
	}

	private static Bson key(PersonId person) {
		return Filters.eq("_id", person.value().toString());
	}

}
