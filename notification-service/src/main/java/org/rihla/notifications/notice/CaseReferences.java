/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.security.SecureRandom;
import java.util.UUID;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/**
 * What a partner calls a case: 10 random characters, others for each partner, so that two
 * partners cannot join their lists.
 */
@Component
public class CaseReferences {

	static final String COLLECTION = "case_references";

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 10;

	private static final int TRIES = 5;

	private final MongoCollection<Document> references;

	private final SecureRandom random = new SecureRandom();

	CaseReferences(MongoDatabase database) {
		this.references = database.getCollection(COLLECTION);
	}

	/** This partner's reference of the case, made on first use. */
	public String of(PartnerId partner, UUID caseId) {
		String id = partner.value() + ":" + caseId;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			Document known = this.references.find(Filters.eq("_id", id)).first();
			if (known != null) {
				return known.getString("ref");
			}
			insert(id, partner);
		}
		throw new IllegalStateException("No free case reference after %d tries".formatted(TRIES));
	}

	/**
	 * Another instance may have been faster, or the reference may be taken: both show.
	 */
	private void insert(String id, PartnerId partner) {
		try {
			this.references.insertOne(
					new Document("_id", id).append("partnerId", partner.value().toString()).append("ref", draw()));
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
