/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Searchable;
import org.rihla.chassis.inbox.Inbox;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The smallest service: one aggregate, one listener, no web. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class ParcelApplication {

	@Bean
	AggregateStore<Parcel, ParcelId> parcels(AggregateStores stores) {
		return stores.of(new AggregateType<Parcel, ParcelId>(Parcel.class, "parcels", "case-events")
			.searchedBy(new Searchable<>(List.of("addressee"), Parcel::searchTerms)), ParcelId::new);
	}

	@Bean
	ParcelListener parcelListener(Inbox inbox) {
		return new ParcelListener(inbox);
	}

}
