/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.parcel.ParcelTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of what left, and taken back when a case is erased. */
@ParcelTest
class SentEventsTests {

	@Autowired
	private MongoDatabase database;

	private final String shared = UUID.randomUUID().toString();

	private final UUID caseId = UUID.randomUUID();

	@Test
	void takesBackWhatASharedAggregateSaidAboutACase() {
		SentEvents sent = new SentEvents(kept(), Clock.systemUTC());
		sent.keep(pending(this.shared, this.shared),
				List.of(entry(1, this.caseId), entry(2, UUID.randomUUID()), entry(3, null)));
		sent.keep(pending(UUID.randomUUID().toString(), this.caseId.toString()), List.of(entry(1, this.caseId)));

		assertThat(sent.supersede(this.caseId)).isOne();
		assertThat(sent.supersede(this.caseId)).isZero();

		List<Document> rows = kept().find(Filters.eq("key", this.shared))
			.sort(Sorts.ascending("_id"))
			.into(new ArrayList<>());
		assertThat(rows).extracting((row) -> row.getString("type"))
			.containsExactly("outbox.superseded", "parcel.stamped", "parcel.stamped");
		Document superseded = rows.getFirst();
		assertThat(superseded.get("value", Binary.class).getData()).asString().isEqualTo("{}");
		assertThat(superseded.get("headers", Document.class)).containsEntry("ce_type",
				EventHeaders.wireType("outbox.superseded"));
		assertThat(superseded.getLong("seq")).isEqualTo(1);
		assertThat(superseded.toJson()).doesNotContain(this.caseId.toString());
	}

	private MongoCollection<Document> kept() {
		return this.database.getCollection(SentEvents.COLLECTION);
	}

	private Pending pending(String id, String key) {
		return new Pending(
				new OutboxCollection("still_parcels", this.database.getCollection("still_parcels"), "case-events"), id,
				key);
	}

	private static OutboxEntry entry(long seq, @Nullable UUID about) {
		String data = (about != null) ? "{\"caseId\":\"%s\"}".formatted(about) : "{}";
		return new OutboxEntry(seq, UUID.randomUUID().toString(), "parcel.stamped",
				Map.of("ce_type", EventHeaders.wireType("parcel.stamped"), "ce_dataschema", "urn:rihla:schema:x"),
				data.getBytes(StandardCharsets.UTF_8), null);
	}

}
