/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.parcel.Requests;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists show each item of the caller's scope once, in order, page by page. */
@ParcelTest
class AggregateListsIntegrationTests {

	private static final ListOrder BY_STAMPS = ListOrder.by("state.stamps");

	@Autowired
	private AggregateStore<Parcel, ParcelId> parcels;

	@Autowired
	private Clock clock;

	private final String owner = UUID.randomUUID().toString();

	private final Access access = new Access(new Caller(this.owner, Set.of("caseworker"), "RBA", Set.of(), null),
			"parcel:list", "caseworker", Scope.OWN);

	@BeforeEach
	void sendSevenParcels() {
		for (int i = 0; i < 7; i++) {
			ParcelId id = ParcelId.random();
			this.parcels.create(Requests.creation(id.value()),
					() -> new Parcel(id, UUID.randomUUID(), this.owner, "Amal", this.clock.instant()));
			for (int stamps = 0; stamps < i % 3; stamps++) {
				this.parcels.update(id, Cause.job("stamping", id + "-" + stamps),
						(parcel) -> parcel.stamp(this.clock.instant()));
			}
		}
	}

	@Test
	void showEachItemOnceInOrder() {
		List<Placed<Parcel>> all = new ArrayList<>();
		List<Placed<Parcel>> page = page(null);
		while (!page.isEmpty()) {
			all.addAll(page);
			page = page(page.getLast().place());
		}

		assertThat(all).extracting((placed) -> placed.aggregate().stamps()).containsExactly(0, 0, 0, 1, 1, 2, 2);
		assertThat(all).extracting((placed) -> placed.aggregate().id()).doesNotHaveDuplicates();
	}

	@Test
	void showTheSameTheOtherWayRound() {
		List<Integer> all = new ArrayList<>();
		List<Placed<Parcel>> page = page(BY_STAMPS.reversed(), null);
		while (!page.isEmpty()) {
			page.forEach((placed) -> all.add(placed.aggregate().stamps()));
			page = page(BY_STAMPS.reversed(), page.getLast().place());
		}

		assertThat(all).containsExactly(2, 2, 1, 1, 0, 0, 0);
	}

	@Test
	void keepTheirPlaceWhenItemsComeAndGo() {
		List<Placed<Parcel>> first = page(null);
		this.parcels.update(first.getFirst().aggregate().id(), Cause.job("stamping", "late" + this.owner), (parcel) -> {
			for (int i = 0; i < 9; i++) {
				parcel.stamp(this.clock.instant());
			}
		});

		List<Placed<Parcel>> second = page(first.getLast().place());

		assertThat(second).extracting((placed) -> placed.aggregate().stamps()).containsExactly(0, 1);
	}

	@Test
	void endAtTheScopeOfTheCaller() {
		Access other = new Access(new Caller("somebody", Set.of("caseworker"), "RBA", Set.of(), null), "parcel:list",
				"caseworker", Scope.OWN);

		assertThat(this.parcels.lists().page(Filters.empty(), BY_STAMPS, null, other, 10)).isEmpty();
		assertThat(this.parcels.lists().some(Filters.empty(), other, 10)).isEmpty();
		assertThat(this.parcels.lists().count(Filters.empty(), other, "state.stamps")).isEmpty();
	}

	@Test
	void areCountedByTheirMembers() {
		assertThat(this.parcels.lists().count(Filters.empty(), this.access, "state.officeCode", "state.stamps"))
			.isEqualTo(Map.of(List.of("RBA", 0), 3L, List.of("RBA", 1), 2L, List.of("RBA", 2), 2L));
	}

	private List<Placed<Parcel>> page(@Nullable List<Object> after) {
		return page(BY_STAMPS, after);
	}

	private List<Placed<Parcel>> page(ListOrder order, @Nullable List<Object> after) {
		return this.parcels.lists().page(Filters.empty(), order, after, this.access, 2);
	}

}
