/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

import org.springframework.stereotype.Component;

/**
 * What was heard of each case that support asks for. The inbox brings the events of a
 * case in order, so what came last stands; of the consents of one person for one purpose
 * and party there is one.
 */
@Component
class SupportedCaseProjection {

	private static final String ASSIGNMENT = "assignment";

	private static final String ARRIVALS = "arrivals";

	private static final String CONSENTS = "consents";

	private final MongoCollection<Document> cases;

	SupportedCaseProjection(MongoDatabase database) {
		this.cases = database.getCollection("supported_cases", Document.class);
	}

	void put(CaseId caseId, Assignment assignment) {
		update(caseId,
				Updates.set(ASSIGNMENT,
						new Document("ownerId", assignment.ownerId()).append("teamCode", assignment.teamCode())
							.append("officeCode", assignment.officeCode())));
	}

	/** The receiving side has seen these people; the first time counts. */
	void arrived(CaseId caseId, List<PersonId> persons, Instant on) {
		persons.forEach((person) -> update(caseId, Updates.min(ARRIVALS + "." + person.value(), on.toString())));
	}

	void granted(CaseId caseId, SupportedCase.GivenConsent consent) {
		LocalDate until = consent.validUntil();
		Document given = new Document("personId", consent.personId().value().toString()).append("purposeCode",
				consent.purposeCode());
		if (consent.partnerId() != null) {
			given.append("partnerId", consent.partnerId().toString());
		}
		if (until != null) {
			given.append("validUntil", until.toString());
		}
		update(caseId, Updates.set(keyOf(consent.personId(), consent.purposeCode(), consent.partnerId()), given));
	}

	void ended(CaseId caseId, PersonId person, String purpose, @Nullable UUID partner) {
		update(caseId, Updates.unset(keyOf(person, purpose, partner)));
	}

	SupportedCase get(CaseId caseId) {
		Document found = this.cases.find(Filters.eq("_id", caseId.value().toString())).first();
		return (found != null) ? known(found) : SupportedCase.unknown();
	}

	/**
	 * The case is erased.
	 * @return how many were known
	 */
	long forget(CaseId caseId) {
		return this.cases.deleteOne(Filters.eq("_id", caseId.value().toString())).getDeletedCount();
	}

	private static SupportedCase known(Document found) {
		Document assignment = found.get(ASSIGNMENT, Document.class);
		Map<PersonId, Instant> arrivals = new HashMap<>();
		members(found, ARRIVALS)
			.forEach((person, on) -> arrivals.put(PersonId.of(person), Instant.parse(on.toString())));
		return new SupportedCase(
				(assignment != null) ? new Assignment(assignment.getString("ownerId"), assignment.getString("teamCode"),
						assignment.getString("officeCode")) : null,
				arrivals,
				members(found, CONSENTS).values()
					.stream()
					.map(Document.class::cast)
					.map(SupportedCaseProjection::consent)
					.toList());
	}

	private static SupportedCase.GivenConsent consent(Document given) {
		return new SupportedCase.GivenConsent(PersonId.of(given.getString("personId")), given.getString("purposeCode"),
				Optional.ofNullable(given.getString("partnerId")).map(UUID::fromString).orElse(null),
				Optional.ofNullable(given.getString("validUntil")).map(LocalDate::parse).orElse(null));
	}

	private static Document members(Document found, String member) {
		return Optional.ofNullable(found.get(member, Document.class)).orElseGet(Document::new);
	}

	private static String keyOf(PersonId person, String purpose, @Nullable UUID partner) {
		return CONSENTS + "." + person.value() + "|" + purpose + "|" + ((partner != null) ? partner : "any");
	}

	private void update(CaseId caseId, Bson change) {
		this.cases.updateOne(Filters.eq("_id", caseId.value().toString()), change, new UpdateOptions().upsert(true));
	}

}
