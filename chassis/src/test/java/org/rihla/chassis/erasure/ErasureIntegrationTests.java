/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Keysets;
import org.rihla.chassis.erasure.ErasableApplication.ShelfListener;
import org.rihla.chassis.erasure.ParcelEraser.Death;
import org.rihla.chassis.outbox.EventHeaders;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.Requests;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.TestInfrastructure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** A case is forgotten once, wholly, whatever dies meanwhile. */
@SpringBootTest(classes = ErasableApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "rihla.service=case-service", "rihla.erasure.every=1h" })
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(MovableClock.class)
class ErasureIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private ParcelEraser eraser;

	@Autowired
	private ShelfListener shelf;

	@Autowired
	private Keysets keysets;

	@Autowired
	private Erasures erasures;

	@Autowired
	private AggregateStore<Erasure, ErasureId> store;

	@Autowired
	private ErasureJob job;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	private final ParcelId parcel = ParcelId.random();

	@BeforeEach
	void sendsAParcel() {
		create(this.parcel, this.caseId);
		awaitSilence(this.parcel);
	}

	@Test
	void forgetsRecordsAndKeysAndSaysSo() {
		ParcelId other = ParcelId.random();
		create(other, UUID.randomUUID());

		publish(this.caseId, "case.erased", 1);

		awaitStatus(ErasureStatus.COMPLETED);
		assertThat(this.parcels.find(this.parcel)).isEmpty();
		assertThat(rawly("sent_events", this.caseId)).isEmpty();
		assertThatExceptionOfType(Erased.class)
			.isThrownBy(() -> this.keysets.of(this.caseId.toString(), Compartment.CORE));
		assertThat(told()).singleElement()
			.satisfies((event) -> assertThat(event.json()).contains("\"serviceCode\":\"CASE\"")
				.contains("\"keysDestroyed\":1")
				.contains("\"recordsErased\":1"));
		assertThat(this.parcels.find(other))
			.hasValueSatisfying((kept) -> assertThat(kept.addressee()).isEqualTo("Anybody"));
	}

	@ParameterizedTest
	@EnumSource
	void goesOnWhereItDied(Death death) {
		this.eraser.ownKeys(this.caseId, this.parcel.value().toString());
		this.keysets.of(this.parcel.value().toString(), Compartment.MEDICAL);
		this.eraser.dieOnce(this.caseId, death);
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.BEGUN);

		this.job.run();

		awaitStatus(ErasureStatus.COMPLETED);
		assertThat(this.parcels.find(this.parcel)).isEmpty();
		assertThat(erasure().keysets()).hasSize(2);
		assertThat(told()).hasSize(1);
	}

	@Test
	void goesOnWhenItDiedBetweenTheKeysAndTheWord() {
		ErasureId id = this.erasures.begin(new CaseErased(this.caseId, "MA", "RBA"),
				Cause.job("test", this.caseId.toString()));
		this.parcels.removal().allOf(this.caseId);
		List<String> destroyed = this.keysets.destroy(this.caseId.toString());

		this.job.run();

		assertThat(this.store.find(id)).hasValueSatisfying((erasure) -> {
			assertThat(erasure.status()).isEqualTo(ErasureStatus.COMPLETED);
			assertThat(erasure.keysets()).isEqualTo(destroyed);
		});
	}

	@Test
	void twiceIsAsGoodAsOnce() {
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.COMPLETED);

		publish(this.caseId, "case.erased", 1);
		publish(this.caseId, "case.erased", 2);
		this.job.run();
		UUID after = UUID.randomUUID();
		awaitHeard(publish(after, "parcel.stamped", 1));

		assertThat(told()).hasSize(1);
	}

	@Test
	void manyAtOnceAreAsGoodAsOne() throws InterruptedException {
		this.erasures.begin(new CaseErased(this.caseId, "MA", "RBA"), Cause.job("test", this.caseId.toString()));
		try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
			instances.invokeAll(Collections.nCopies(4, Executors.callable(this.job::run)));
		}

		this.job.run();

		assertThat(erasure().status()).isEqualTo(ErasureStatus.COMPLETED);
		assertThat(erasure().erased()).containsExactly(Map.entry("parcels", 1L));
		assertThat(told()).hasSize(1);
	}

	@Test
	void waitsUntilTheLastEventHasLeft() {
		pretendPending(1);
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.BEGUN);
		this.job.run();
		assertThat(this.parcels.find(this.parcel)).isPresent();
		assertThat(told()).isEmpty();

		pretendPending(-1);
		this.job.run();

		awaitStatus(ErasureStatus.COMPLETED);
		assertThat(this.parcels.find(this.parcel)).isEmpty();
	}

	@Test
	void letsNoLateEventBringAnythingBack() {
		String waiting = ShelfListener.ID + ":" + this.caseId;
		this.database.getCollection("parked_cases").insertOne(new Document("_id", waiting));
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.COMPLETED);

		UUID late = publish(this.caseId, "parcel.stamped", 7);
		awaitHeard(publish(this.caseId, "erasure.completed", 1));

		assertThat(this.shelf.heard()).doesNotContain(late);
		assertThat(this.database.getCollection("parked_cases").countDocuments(Filters.eq("_id", waiting))).isZero();
	}

	@Test
	void looksOnceMoreWhenEveryCacheHasForgotten() {
		Document raced = this.database.getCollection("parcels")
			.find(Filters.eq("_id", this.parcel.value().toString()))
			.first();
		assertThat(raced).isNotNull();
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.COMPLETED);
		this.database.getCollection("parcels").insertOne(raced);
		this.job.run();
		assertThat(erasure().status()).isEqualTo(ErasureStatus.COMPLETED);

		this.clock.move(Erasures.SETTLING.plusSeconds(1));
		this.job.run();

		assertThat(erasure().status()).isEqualTo(ErasureStatus.SETTLED);
		assertThat(this.parcels.find(this.parcel)).isEmpty();
		assertThat(told()).hasSize(1);
	}

	@Test
	void passesOverWhatASharedShelfSaysAboutTheCaseAndHearsTheRest() {
		UUID shared = UUID.randomUUID();
		publish(this.caseId, "case.erased", 1);
		awaitStatus(ErasureStatus.COMPLETED);

		UUID first = publish(shared, UUID.randomUUID(), "parcel.stamped", 1);
		UUID about = publish(shared, this.caseId, "parcel.stamped", 2);
		UUID last = publish(shared, UUID.randomUUID(), "parcel.stamped", 3);
		awaitHeard(last);

		assertThat(this.shelf.heard()).contains(first).doesNotContain(about);
	}

	private void create(ParcelId id, UUID about) {
		this.parcels.create(Requests.creation(id.value()),
				() -> new Parcel(id, about, Requests.OWNER, "Anybody", this.clock.instant()));
	}

	private Erasure erasure() {
		return this.erasures.of(this.caseId).orElseThrow();
	}

	private void awaitStatus(ErasureStatus status) {
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.erasures.of(this.caseId)).map(Erasure::status).hasValue(status));
	}

	private void awaitHeard(UUID event) {
		await().atMost(PATIENCE).until(() -> this.shelf.heard().contains(event));
	}

	private void awaitSilence(ParcelId id) {
		await().atMost(PATIENCE)
			.until(() -> this.database.getCollection("parcels")
				.countDocuments(Filters.and(Filters.eq("_id", id.value().toString()),
						Filters.exists("outboxNextAt", false))) == 1);
	}

	private void pretendPending(long events) {
		this.database.getCollection("parcels")
			.updateOne(Filters.eq("_id", this.parcel.value().toString()), Updates.inc("nextSeq", events));
	}

	private List<EventProbe.Seen> told() {
		UUID id = ErasureId.of(this.caseId, "case-service").value();
		await().atMost(PATIENCE)
			.until(() -> this.database.getCollection("erasures")
				.countDocuments(
						Filters.and(Filters.eq("_id", id.toString()), Filters.exists("outboxNextAt", false))) == 1);
		try (EventProbe probe = new EventProbe("case-events")) {
			UUID mark = publish(UUID.randomUUID(), "parcel.stamped", 1);
			List<EventProbe.Seen> seen = new ArrayList<>();
			await().atMost(PATIENCE).until(() -> {
				seen.clear();
				seen.addAll(probe.of(id));
				return this.shelf.heard().contains(mark);
			});
			return seen;
		}
	}

	private List<Document> rawly(String collection, UUID key) {
		MongoCollection<Document> documents = this.database.getCollection(collection);
		return documents.find(Filters.and(Filters.eq("key", key.toString()), Filters.ne("type", "erasure.completed")))
			.into(new ArrayList<>());
	}

	private UUID publish(UUID about, String type, long sequence) {
		return publish(about, about, type, sequence);
	}

	private UUID publish(UUID key, UUID about, String type, long sequence) {
		String data = "{\"caseId\":\"%s\",\"missionCode\":\"MA\",\"officeCode\":\"RBA\"}".formatted(about);
		ProducerRecord<String, byte[]> event = new ProducerRecord<>("case-events", key.toString(),
				data.getBytes(StandardCharsets.UTF_8));
		UUID id = UUID.randomUUID();
		header(event, "ce_specversion", "1.0");
		header(event, "ce_id", id);
		header(event, "ce_type", EventHeaders.wireType(type));
		header(event, "ce_subject", type.startsWith("erasure.") ? id : key);
		header(event, "ce_partitionkey", key);
		header(event, "ce_sequence", EventHeaders.sequence(sequence));
		header(event, "ce_time", "2026-11-21T09:14:03.120Z");
		header(event, "ce_correlationid", about);
		this.kafka.send(event).join();
		return id;
	}

	private static void header(ProducerRecord<String, byte[]> event, String name, Object value) {
		event.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
	}

}
