/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/**
 * What a partner calls a case: 10 random characters, others for each partner, so that two
 * partners cannot join their lists.
 */
@Component
public class CaseReferences {

	static final String COLLECTION = "case_references";

	static final String REF = "ref";

	static final String CASE = "caseId";

	private static final String OFFICES = "offices";

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 10;

	private static final int TRIES = 5;

	private final MongoCollection<Document> references;

	private final SecureRandom random = new SecureRandom();

	CaseReferences(MongoDatabase database) {
		this.references = database.getCollection(COLLECTION);
	}

	/**
	 * This partner's reference of the case, made on first use; from then on the office
	 * may find the case by it. None, where there is no case.
	 * @param origin the case, and the office that works on it
	 */
	public @Nullable String of(PartnerId partner, Origin origin) {
		if (origin.caseId() == null) {
			return null;
		}
		String id = partner.value() + ":" + origin.caseId();
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Document known = this.references.find(Filters.eq("_id", id)).first();
			if (known != null) {
				show(known, origin.officeCode());
				return known.getString(REF);
			}
			insert(id, partner, origin);
		}
		throw new IllegalStateException("No free case reference after %d tries".formatted(TRIES));
	}

	/**
	 * What a reference stands for.
	 * @param office that must know of the case; null for all
	 */
	Optional<CaseReference> find(String ref, @Nullable String office) {
		Bson scope = (office != null) ? Filters.eq(OFFICES, office) : Filters.empty();
		return Optional.ofNullable(this.references.find(Filters.and(Filters.eq(REF, ref), scope)).first())
			.map((known) -> {
				String[] parts = known.getString("_id").split(":");
				return new CaseReference(ref, UUID.fromString(parts[1]), PartnerId.of(parts[0]));
			});
	}

	/**
	 * The case is erased: nobody finds it by what they call it.
	 * @return how many called it something
	 */
	long forget(UUID caseId) {
		return this.references.deleteMany(Filters.eq(CASE, caseId.toString())).getDeletedCount();
	}

	/** A case may pass to another office, and two offices may work on it. */
	private void show(Document known, String office) {
		if (!known.getList(OFFICES, String.class, List.of()).contains(office)) {
			this.references.updateOne(Filters.eq("_id", known.getString("_id")), Updates.addToSet(OFFICES, office));
		}
	}

	/**
	 * Another instance may have been faster, or the reference may be taken: both show.
	 */
	private void insert(String id, PartnerId partner, Origin origin) {
		try {
			this.references.insertOne(new Document("_id", id).append("partnerId", partner.value().toString())
				.append(CASE, String.valueOf(origin.caseId()))
				.append(REF, draw())
				.append(OFFICES, List.of(origin.officeCode())));
		}
		catch (MongoWriteException ex) {
			if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
				throw ex;
			}
		}
	}

	private String draw() {
		return this.random.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj(ALPHABET::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

}
