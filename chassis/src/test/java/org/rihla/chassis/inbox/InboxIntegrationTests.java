/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.EventHeaders;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelListener;
import org.rihla.chassis.parcel.ParcelTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** What comes out of the gate, whatever goes in. */
@ParcelTest
class InboxIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private ParcelListener listener;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private Releasing releasing;

	private final ParcelId parcel = ParcelId.random();

	private final String key = UUID.randomUUID().toString();

	@Test
	void appliesEachEventOnceHoweverOftenItComes() {
		LongStream.of(1, 2, 3, 2, 3, 1, 4, 4, 5).forEach(this::publish);

		awaitHeard(List.of(1, 2, 3, 4, 5));
	}

	@Test
	void parksACaseWhoseEventIsMissingAndGoesOnByItselfWhenItComes() {
		LongStream.of(1, 2, 4, 5, 7).forEach(this::publish);
		await().atMost(PATIENCE).until(this::isParked);

		publish(3);
		await().atMost(PATIENCE).until(() -> this.listener.heard(this.parcel).equals(List.of(1, 2, 3, 4, 5)));
		publish(6);

		awaitHeard(List.of(1, 2, 3, 4, 5, 6, 7));
		await().atMost(PATIENCE).until(() -> !isParked());
	}

	@Test
	void parksOnlyTheCaseWhoseEventCannotBeRead() {
		ParcelId other = ParcelId.random();
		this.listener.poison(this.parcel, 2);

		LongStream.of(1, 2, 3).forEach(this::publish);
		publish(other, 1);

		await().atMost(PATIENCE).until(this::isParked);
		await().atMost(PATIENCE).until(() -> this.listener.heard(other).equals(List.of(1)));
		assertThat(this.listener.heard(this.parcel)).containsExactly(1);
	}

	@Test
	void appliesWhatWaitedWhenAnOperatorHasRepairedTheCause() {
		this.listener.poison(this.parcel, 2);
		LongStream.of(1, 2, 3, 4).forEach(this::publish);
		await().atMost(PATIENCE).until(() -> waiting() == 3);

		assertThatExceptionOfType(Refusal.ConditionsUnmet.class).isThrownBy(this::release)
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("parked-event-fails"));
		assertThat(waiting()).isEqualTo(3);
		this.listener.heal(this.parcel);

		assertThat(release().applied()).isEqualTo(3);
		awaitHeard(List.of(1, 2, 3, 4));
		assertThat(isParked()).isFalse();
		assertThat(release().applied()).isZero();
	}

	@Test
	void waitsForWhatIsMissingWhateverAnOperatorWants() {
		LongStream.of(1, 3).forEach(this::publish);
		await().atMost(PATIENCE).until(() -> waiting() == 1);

		assertThatExceptionOfType(Refusal.ConditionsUnmet.class).isThrownBy(this::release)
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("parked-event-missing"));

		assertThat(this.listener.heard(this.parcel)).containsExactly(1);
		assertThat(this.database.getCollection("audit")
			.countDocuments(Filters.elemMatch("entries",
					Filters.and(Filters.eq("action", "parked:replay"), Filters.eq("objectId", this.key)))))
			.isEqualTo(1);
	}

	@Test
	void buriesWhatIsNotAnEventAndGoesOn() {
		this.kafka.send("case-events", this.key, "noise".getBytes(StandardCharsets.UTF_8)).join();

		publish(1);

		awaitHeard(List.of(1));
	}

	private void awaitHeard(List<Integer> counts) {
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(this.listener.heard(this.parcel)).isEqualTo(counts));
	}

	private ReplayedView release() {
		Caller operator = new Caller("operator", Set.of("ops"), null, Set.of(), null);
		return this.releasing.release(ParcelListener.ID, this.key,
				new Access(operator, "parked:replay", "ops", Scope.ALL));
	}

	private boolean isParked() {
		return this.database.getCollection("parked_cases")
			.countDocuments(Filters.eq("_id", ParcelListener.ID + ":" + this.key)) == 1;
	}

	private int waiting() {
		return this.database.getCollection("parked_cases")
			.find(Filters.eq("_id", ParcelListener.ID + ":" + this.key))
			.map((parked) -> parked.getList("records", Object.class).size())
			.into(new ArrayList<>())
			.stream()
			.mapToInt(Integer::intValue)
			.sum();
	}

	private void publish(long sequence) {
		publish(this.parcel, sequence);
	}

	private void publish(ParcelId about, long sequence) {
		byte[] data = "{\"count\":%d}".formatted(sequence).getBytes(StandardCharsets.UTF_8);
		ProducerRecord<String, byte[]> event = new ProducerRecord<>("case-events", keyOf(about), data);
		header(event, "ce_specversion", "1.0");
		header(event, "ce_id", UUID.nameUUIDFromBytes((about + "#" + sequence).getBytes(StandardCharsets.UTF_8)));
		header(event, "ce_type", EventHeaders.wireType("parcel.stamped"));
		header(event, "ce_subject", about.value());
		header(event, "ce_partitionkey", keyOf(about));
		header(event, "ce_sequence", EventHeaders.sequence(sequence));
		header(event, "ce_time", "2026-11-21T09:14:03.120Z");
		header(event, "ce_correlationid", about.value());
		this.kafka.send(event).join();
	}

	private String keyOf(ParcelId about) {
		return about.equals(this.parcel) ? this.key : about.value().toString();
	}

	private static void header(ProducerRecord<String, byte[]> event, String name, Object value) {
		event.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
	}

}
