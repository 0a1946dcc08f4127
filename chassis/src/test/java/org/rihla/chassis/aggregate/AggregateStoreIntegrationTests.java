/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;
import org.rihla.chassis.testing.EventProbe;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** State and events are one write, obeyed once, in order, by those who may. */
@ParcelTest
class AggregateStoreIntegrationTests {

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private Clock clock;

	private final ParcelId id = ParcelId.random();

	@Test
	void findsTheAggregateOfTheFirstTimeWhenTheRequestIsRepeated() {
		Parcel first = send();

		Parcel again = send();

		assertThat(again.id()).isEqualTo(first.id());
		assertThat(again.version()).isEqualTo(new Version(1));
		assertThat(document().get("nextSeq", Number.class).longValue()).isEqualTo(2);
	}

	@Test
	void refusesAKeyThatWasUsedForAnotherRequest() {
		send();

		assertThatExceptionOfType(Refusal.KeyReused.class)
			.isThrownBy(() -> this.parcels.create(Requests.creation(this.id.value(), "other"), this::parcel));
	}

	@Test
	void obeysACommandOnceHoweverOftenItIsRepeated() {
		send();
		Change change = Requests.change("once", "hash", null);

		stamp(change);
		stamp(Requests.change());
		Parcel repeated = stamp(change);

		assertThat(repeated.version()).isEqualTo(new Version(2));
		assertThat(repeated.stamps()).isEqualTo(2);
	}

	@Test
	void refusesAVersionThatIsNoLongerTheLatest() {
		send();
		stamp(Requests.change());

		assertThatExceptionOfType(Refusal.StaleVersion.class)
			.isThrownBy(() -> stamp(Requests.change("stale", "hash", new Version(1))))
			.returns(new Version(2), Refusal.StaleVersion::current);
	}

	@Test
	void hidesWhatIsOutOfScopeAsIfItDidNotExist() {
		send();

		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> this.parcels.get(this.id, Requests.by(UUID.randomUUID().toString(), "RBA")));
	}

	@Test
	void writesNothingWhenAVerbChangesNothing() {
		send();
		stamp(Requests.change());
		Document before = document();

		Parcel unchanged = this.parcels.update(this.id, Requests.change(),
				(parcel) -> parcel.stampFirst(this.clock.instant()));

		assertThat(unchanged.version()).isEqualTo(new Version(2));
		assertThat(document().get("commands")).isEqualTo(before.get("commands"));
	}

	@Test
	void writesNothingWhenAVerbIsRefused() {
		send();

		assertThatExceptionOfType(Refusal.ConditionsUnmet.class)
			.isThrownBy(() -> this.parcels.update(this.id, Requests.change(), (parcel) -> {
				parcel.stamp(this.clock.instant());
				throw new Refusal.ConditionsUnmet(List.of(new Condition("no", false)));
			}));

		assertThat(this.parcels.get(this.id, Requests.owner()).stamps()).isZero();
	}

	@Test
	void keepsPersonalDataOutOfTheDocument() {
		send();

		assertThat(document().toJson()).doesNotContain("Canary Quxley");
		assertThat(this.parcels.get(this.id, Requests.owner()).addressee()).isEqualTo("Canary Quxley");
	}

	@Test
	void losesNoCommandAndNumbersEventsWithoutGapsUnderConcurrency() throws Exception {
		send();
		int obeyed = stampConcurrently(8, 25);

		assertThat(this.parcels.get(this.id, Requests.owner()).stamps()).isEqualTo(obeyed);
		try (EventProbe probe = new EventProbe("case-events")) {
			await().untilAsserted(() -> assertThat(probe.of(this.id.value())).map(EventProbe.Seen::sequence)
				.isEqualTo(LongStream.rangeClosed(1, obeyed + 1L).boxed().toList()));
		}
	}

	private int stampConcurrently(int threads, int times) throws Exception {
		Callable<Integer> worker = () -> (int) IntStream.range(0, times).filter((_) -> stamped()).count();
		int obeyed = 0;
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			for (Future<Integer> done : workers
				.invokeAll(IntStream.range(0, threads).mapToObj((_) -> worker).toList())) {
				obeyed += done.get();
			}
		}
		return obeyed;
	}

	private boolean stamped() {
		try {
			stamp(Requests.change());
			return true;
		}
		catch (Refusal.RaceLost | Refusal.OutboxFull _) {
			return false;
		}
	}

	private Parcel send() {
		return this.parcels.create(Requests.creation(this.id.value()), this::parcel);
	}

	private Parcel parcel() {
		return new Parcel(this.id, UUID.randomUUID(), Requests.OWNER, "Canary Quxley", this.clock.instant());
	}

	private Parcel stamp(Change change) {
		return this.parcels.update(this.id, change, (parcel) -> parcel.stamp(this.clock.instant()));
	}

	private Document document() {
		Document document = this.database.getCollection("parcels")
			.find(new Document("_id", this.id.value().toString()))
			.first();
		return (document != null) ? document : new Document();
	}

}
