/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who changed what stands in the trail once, by ids and codes. */
@ParcelTest
class AuditedChangeIntegrationTests {

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private ChainKey key;

	@Autowired
	private Clock clock;

	private MongoCollection<Document> blocks;

	@BeforeEach
	void beginsAChain() {
		this.blocks = this.database.getCollection("audit-" + UUID.randomUUID());
	}

	@Test
	void tellsWhoDidWhat() {
		ParcelId id = new ParcelId(UUID.randomUUID());
		UUID caseId = UUID.randomUUID();
		this.parcels.create(Requests.creation(id.value()),
				() -> new Parcel(id, caseId, Requests.OWNER, "Anybody", this.clock.instant()));
		this.parcels.update(id, Requests.change(), (parcel) -> {
			parcel.stamp(this.clock.instant());
			parcel.stamp(this.clock.instant());
		});

		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(entriesOf(id)).hasSize(2));
		assertThat(entriesOf(id).getLast()).containsEntry("actor", Requests.OWNER)
			.containsEntry("role", "caseworker")
			.containsEntry("office", "RBA")
			.containsEntry("action", "parcel:send")
			.containsEntry("decision", "done")
			.containsEntry("caseId", caseId.toString())
			.containsEntry("events", List.of("parcel.stamped", "parcel.stamped"));
		assertThat(entriesOf(id).toString()).doesNotContain("Anybody");
	}

	@Test
	void recognisesWhatAnEarlierTurnHadTold() {
		chain().add(List.of(change(1)), false);
		IntStream.range(10, 20).forEach((i) -> chain().add(List.of(change(i)), false));

		chain().add(List.of(change(1), change(2)), true);

		assertThat(told()).filteredOn("event-1"::equals).hasSize(1);
		assertThat(told()).filteredOn("event-2"::equals).hasSize(1);
	}

	@Test
	void recognisesItAlsoWhenAnotherInstanceToldItMeanwhile() {
		AuditChain slow = chain();
		slow.add(List.of(change(0)), false);
		chain().add(List.of(change(1)), false);

		slow.add(List.of(change(1), change(2)), false);

		assertThat(told()).containsExactly("event-0", "event-1", "event-2");
	}

	private List<Document> entriesOf(ParcelId id) {
		return entries(this.database.getCollection("audit"))
			.filter((entry) -> id.value().toString().equals(entry.getString("objectId")))
			.toList();
	}

	private List<String> told() {
		return entries(this.blocks).map((entry) -> entry.getString("eventId")).toList();
	}

	private static Stream<Document> entries(MongoCollection<Document> blocks) {
		return StreamSupport.stream(blocks.find().spliterator(), false)
			.flatMap((block) -> block.getList("entries", Document.class).stream());
	}

	private AuditChain chain() {
		return new AuditChain(this.blocks, this.key, new AuditAnchors(null), this.clock);
	}

	private Document change(int number) {
		Instant on = this.clock.instant();
		return new Document("objectId", "thing").append("on", on.toString()).append("eventId", "event-" + number);
	}

}
