/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.keys.KeyStore;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sealed is found by tokens, which follow it in the same write. */
@ParcelTest
class SearchTokensIntegrationTests {

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private BlindIndex index;

	@Autowired
	private BlindIndexEndpoint operator;

	@Autowired
	private KeyStore keys;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private Clock clock;

	private final ParcelId id = ParcelId.random();

	private final UUID caseId = UUID.randomUUID();

	private final String addressee = "Amal " + this.id.value();

	@Test
	void findWhatIsSealed() {
		send();

		assertThat(found(this.addressee)).containsExactly(this.id);
		assertThat(document().toJson()).doesNotContain(this.addressee);
	}

	@Test
	void followTheValueInTheSameWrite() {
		send();
		String other = "Zineb " + this.id.value();

		this.parcels.update(this.id, Requests.change(), (parcel) -> {
			parcel.readdress(other);
			parcel.stamp(this.clock.instant());
		});

		assertThat(found(this.addressee)).isEmpty();
		assertThat(found(other)).containsExactly(this.id);
	}

	@Test
	void stayWithoutOpeningAnythingWhenTheValueStays() {
		send();
		List<String> before = document().getList("tokens", String.class);
		this.keys.destroy(this.caseId.toString());

		this.parcels.update(this.id, Requests.change(), (parcel) -> parcel.stamp(this.clock.instant()));

		assertThat(document().getList("tokens", String.class)).isEqualTo(before);
	}

	@Test
	void surviveAChangeOfKeysAtEveryStep() {
		send();

		this.operator.take(BlindIndexEndpoint.Step.ADD_KEY);
		assertThat(found(this.addressee)).as("by the old key").containsExactly(this.id);
		assertThat(this.operator.take(BlindIndexEndpoint.Step.REINDEX).rewritten()).isPositive();
		assertThat(document().getList("tokens", String.class)).hasSize(this.operator.state().keys());
		this.operator.take(BlindIndexEndpoint.Step.DROP_OLD_KEYS);
		assertThat(found(this.addressee)).as("by the new key").containsExactly(this.id);

		this.operator.take(BlindIndexEndpoint.Step.REINDEX);
		assertThat(document().getList("tokens", String.class)).hasSize(1);
		assertThat(this.operator.take(BlindIndexEndpoint.Step.REINDEX).rewritten()).isZero();
	}

	@Test
	void vanishWithTheKeys() {
		send();
		this.keys.destroy(this.caseId.toString());

		this.operator.take(BlindIndexEndpoint.Step.REINDEX);

		assertThat(document().getList("tokens", String.class)).isEmpty();
		assertThat(found(this.addressee)).isEmpty();
	}

	private void send() {
		this.parcels.create(Requests.creation(this.id.value()),
				() -> new Parcel(this.id, this.caseId, Requests.OWNER, this.addressee, this.clock.instant()));
	}

	private List<ParcelId> found(String name) {
		return this.parcels.ids(Filters.in("tokens", this.index.tokens(Parcel.ADDRESSEE.of(name))), 10);
	}

	private Document document() {
		return Objects.requireNonNull(
				this.database.getCollection("parcels").find(Filters.eq("_id", this.id.value().toString())).first());
	}

}
