/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;

import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that keeps parcels of cases, and forgets them. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ErasableApplication {

	@Bean
	AggregateStore<Parcel, ParcelId> parcels(AggregateStores stores) {
		return stores.of(new AggregateType<>(Parcel.class, "parcels", "case-events"), ParcelId::new);
	}

	@Bean
	ParcelEraser parcelEraser(AggregateStore<Parcel, ParcelId> parcels) {
		return new ParcelEraser(parcels);
	}

	@Bean
	ShelfListener shelfListener(Inbox inbox) {
		return new ShelfListener(inbox);
	}

	/** Notes what it hears. */
	static class ShelfListener {

		static final String ID = "case-service.shelf.case-events";

		private final Inbox inbox;

		private final List<UUID> heard = new CopyOnWriteArrayList<>();

		ShelfListener(Inbox inbox) {
			this.inbox = inbox;
		}

		@KafkaListener(id = ID, topics = "case-events")
		void on(ReceivedEvent event) {
			this.inbox.receive(event, () -> this.heard.add(event.id()));
		}

		List<UUID> heard() {
			return this.heard;
		}

	}

}
