/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/**
 * Who receives whom, kept from what was announced: a change of a journey names receptions
 * only, and must reach the partner of each under its own case.
 */
@Component
public class Receptions {

	static final String COLLECTION = "receptions";

	static final String CASE = "caseId";

	static final String KIND = "RECEPTION";

	private final MongoCollection<Document> receptions;

	Receptions(MongoDatabase database) {
		this.receptions = database.getCollection(COLLECTION);
	}

	/** Keeps in mind where a reception begins and ends; again changes nothing. */
	public void follow(Announcement announcement) {
		if (!announcement.subject().kind().equals(KIND)) {
			return;
		}
		if (announcement.subject().opens()) {
			Origin origin = announcement.origin();
			this.receptions.updateOne(key(announcement.subject().known()),
					Updates.combine(Updates.set(CASE, announcement.caseId().toString()),
							Updates.set("partnerId", announcement.partner().value().toString()),
							Updates.set("missionCode", origin.missionCode()),
							Updates.set("officeCode", origin.officeCode())),
					new UpdateOptions().upsert(true));
		}
		else if (announcement.type() == NoticeType.RECEPTION_ENDED) {
			this.receptions.updateOne(key(announcement.subject().known()), Updates.set("ended", true));
		}
	}

	/**
	 * Empty when it is over.
	 * @throws IllegalStateException when nothing was heard of it yet: to be tried again
	 */
	Optional<Reception> open(UUID id) {
		Document known = this.receptions.find(key(id)).first();
		if (known == null) {
			throw new IllegalStateException("Nothing was heard of reception " + id);
		}
		if (known.getBoolean("ended", false)) {
			return Optional.empty();
		}
		UUID caseId = UUID.fromString(known.getString(CASE));
		return Optional.of(new Reception(id, caseId, PartnerId.of(known.getString("partnerId")),
				new Origin(caseId, known.getString("missionCode"), known.getString("officeCode"))));
	}

	/**
	 * The case is erased: whose reception it was is forgotten, and that it is over is
	 * not, since a journey may still name it.
	 * @return how many there were
	 */
	long forget(UUID caseId) {
		return this.receptions
			.updateMany(Filters.eq(CASE, caseId.toString()), Updates.combine(Updates.set("ended", true),
					Updates.unset(CASE), Updates.unset("partnerId"), Updates.unset("officeCode")))
			.getModifiedCount();
	}

	private static Bson key(UUID id) {
		return Filters.eq("_id", id.toString());
	}

}
