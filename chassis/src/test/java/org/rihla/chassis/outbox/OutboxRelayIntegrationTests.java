/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;
import org.rihla.chassis.testing.EventProbe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Events leave in order and at least once, whatever happens to the relay. */
@ParcelTest
class OutboxRelayIntegrationTests {

	private static final RelayProperties PROPERTIES = new RelayProperties(Duration.ofSeconds(30),
			Duration.ofSeconds(25), 8, Duration.ofSeconds(1), 10);

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private Clock clock;

	@Autowired
	private OutboxRelay relay;

	private final ParcelId id = ParcelId.random();

	@Autowired
	private ChangeTrail trail;

	private final UUID caseId = UUID.randomUUID();

	private Pending pending;

	@BeforeEach
	void sendOneParcel() {
		this.parcels.create(Requests.creation(this.id.value()),
				() -> new Parcel(this.id, this.caseId, Requests.OWNER, "nobody", this.clock.instant()));
		this.pending = new Pending(new OutboxCollection("parcels", documents(), "case-events"),
				this.id.value().toString(), this.caseId.toString());
		awaitEmpty();
	}

	@Test
	void sendsInOrderUnderTheKeyOfTheCaseWithAllHeaders() {
		IntStream.range(0, 30).forEach((_) -> stamp());

		awaitEmpty();

		try (EventProbe probe = new EventProbe("case-events")) {
			List<EventProbe.Seen> seen = probe.of(this.id.value());
			assertThat(seen).map(EventProbe.Seen::sequence).isEqualTo(LongStream.rangeClosed(1, 31).boxed().toList());
			assertThat(seen).allSatisfy((event) -> {
				assertThat(event.key()).isEqualTo(this.caseId.toString());
				assertThat(event.headers()).containsEntry("ce_specversion", "1.0")
					.containsEntry("ce_source", "/rihla/parcel-service/parcel")
					.containsEntry("ce_partitionkey", this.caseId.toString())
					.containsEntry("content-type", "application/json")
					.containsKeys("ce_id", "ce_time", "ce_dataschema", "ce_dataclass", "ce_correlationid",
							"ce_causationid", "ce_commandid");
			});
		}
	}

	@Test
	void sendsAgainAfterItWasStoppedAndStarted() {
		this.relay.stop();
		this.relay.start();

		stamp();

		awaitEmpty();
	}

	@Test
	void leavesAnAggregateToTheOneThatHasTheLease() {
		lease(Duration.ofSeconds(30));
		stamp();

		Leases.Lease second = leases().take(this.pending);

		assertThat(second).isNull();
	}

	@Test
	void takesOverWhenTheLeaseOfADeadProcessHasRunOut() {
		lease(Duration.ofSeconds(-1));
		stamp();

		awaitEmpty();

		assertThat(document().getLong("publishedSeq")).isEqualTo(2);
	}

	@Test
	void changesNothingAfterItsLeaseWasGrantedToAnother() {
		Pending still = stampWhereNobodySweeps();
		Leases slow = leases();
		Leases.Lease old = Objects.requireNonNull(slow.take(still));
		still.collection().documents().updateOne(Filters.eq("_id", still.id()), Updates.inc("lease.epoch", 1L));

		boolean cleared = slow.clear(still, old);

		assertThat(cleared).isFalse();
		assertThat(document(still).getList("outbox", Document.class)).hasSize(1);
	}

	@Test
	void keepsOneAggregateStandingStillWhenTheBrokerRefusesItsEvent() throws InterruptedException {
		Pending still = stampWhereNobodySweeps();

		RelayTurn.Outcome outcome = turn(new Refusing(this.kafka)).serve(still);

		assertThat(outcome).isEqualTo(RelayTurn.Outcome.NOTHING);
		assertThat(document(still).get("outboxBlocked", Document.class)).containsEntry("seq", 2L)
			.containsEntry("reason", "REFUSED");
		assertThat(leases().take(still)).isNull();
	}

	@Test
	void waitsAfterAFailureAndLosesNothing() throws InterruptedException {
		Pending still = stampWhereNobodySweeps();

		RelayTurn.Outcome outcome = turn(new Away(this.kafka)).serve(still);

		assertThat(outcome).isEqualTo(RelayTurn.Outcome.FAILED);
		assertThat(document(still).getDate("outboxNextAt")).isAfter(Date.from(this.clock.instant()));
		assertThat(document(still).getList("outbox", Document.class)).hasSize(1);
		assertThat(turn(new EventSender(this.kafka)).serve(still)).isEqualTo(RelayTurn.Outcome.SENT);
	}

	@Test
	void neverOrdersByAnythingButTheSequenceWhenTwoRelaysWorkAtOnce() throws InterruptedException {
		RelayTurn other = turn(new EventSender(this.kafka));
		for (int i = 0; i < 40; i++) {
			stamp();
			other.serve(this.pending);
		}
		awaitEmpty();

		try (EventProbe probe = new EventProbe("case-events")) {
			List<Long> first = probe.of(this.id.value()).stream().map(EventProbe.Seen::sequence).distinct().toList();
			assertThat(first).isEqualTo(LongStream.rangeClosed(1, 41).boxed().toList());
		}
	}

	private void stamp() {
		this.parcels.update(this.id, Requests.change(), (parcel) -> parcel.stamp(this.clock.instant()));
	}

	/** As if another process had taken it, or had died having it. */
	private void lease(Duration left) {
		documents().updateOne(Filters.eq("_id", this.id.value().toString()),
				Updates.combine(Updates.set("lease.owner", "other"),
						Updates.set("lease.until", Date.from(this.clock.instant().plus(left))),
						Updates.inc("lease.epoch", 1L)));
	}

	/** A copy with one event pending, in a collection that no relay sweeps. */
	private Pending stampWhereNobodySweeps() {
		lease(Duration.ofSeconds(30));
		stamp();
		MongoCollection<Document> documents = this.database.getCollection("still_parcels");
		Document copy = document();
		copy.get("lease", Document.class).remove("until");
		documents.insertOne(copy);
		lease(Duration.ofSeconds(-1));
		return new Pending(new OutboxCollection("still_parcels", documents, "case-events"), this.pending.id(),
				this.pending.key());
	}

	private Leases leases() {
		return new Leases(PROPERTIES, this.clock);
	}

	private RelayTurn turn(EventSender sender) {
		return new RelayTurn(leases(), sender, new SentEvents(this.database.getCollection("sent_events"), this.clock),
				this.trail, PROPERTIES, new RelayMetrics(new SimpleMeterRegistry()), this.clock);
	}

	private void awaitEmpty() {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(document().getList("outbox", Document.class)).isEmpty());
	}

	private MongoCollection<Document> documents() {
		return this.database.getCollection("parcels");
	}

	private Document document() {
		return document(this.pending);
	}

	private static Document document(Pending pending) {
		Document document = pending.collection().documents().find(Filters.eq("_id", pending.id())).first();
		return Objects.requireNonNull(document);
	}

	private static final class Refusing extends EventSender {

		Refusing(KafkaTemplate<String, byte[]> kafka) {
			super(kafka);
		}

		@Override
		void send(String topic, String key, OutboxEntry entry) {
			throw new NotSent(NotSent.Kind.REFUSED, new IllegalArgumentException());
		}

	}

	private static final class Away extends EventSender {

		Away(KafkaTemplate<String, byte[]> kafka) {
			super(kafka);
		}

		@Override
		void send(String topic, String key, OutboxEntry entry) {
			throw new NotSent(NotSent.Kind.UNKNOWN, new IllegalStateException());
		}

	}

}
