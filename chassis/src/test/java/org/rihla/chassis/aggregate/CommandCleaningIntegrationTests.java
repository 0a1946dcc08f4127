/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Duration;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;
import org.rihla.chassis.testing.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered of commands does not stay for ever. */
@ParcelTest
class CommandCleaningIntegrationTests {

	private static final Duration LONG = Duration.ofHours(73);

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private CommandCleaning cleaning;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(LONG.negated());
	}

	@Test
	void forgetsOldCommandsAndKeepsNewOnesAndTheVersion() {
		ParcelId id = new ParcelId(UUID.randomUUID());
		this.parcels.create(Requests.creation(id.value()),
				() -> new Parcel(id, UUID.randomUUID(), Requests.OWNER, "nobody", this.clock.instant()));
		stamp(id, "old");
		this.clock.move(LONG);
		stamp(id, "new");

		this.cleaning.run();

		Document document = this.database.getCollection("parcels")
			.find(Filters.eq("_id", id.value().toString()))
			.first();
		assertThat(document).isNotNull();
		assertThat((document != null) ? document.getList("commands", Document.class) : null).singleElement()
			.satisfies((command) -> assertThat(command.getString("id")).isEqualTo("new"));
		assertThat(this.parcels
			.update(id, Requests.change("new", "hash", null), (parcel) -> parcel.stamp(this.clock.instant()))
			.version()).isEqualTo(new Version(3));
	}

	private void stamp(ParcelId id, String key) {
		this.parcels.update(id, Requests.change(key, "hash", null), (parcel) -> parcel.stamp(this.clock.instant()));
	}

}
