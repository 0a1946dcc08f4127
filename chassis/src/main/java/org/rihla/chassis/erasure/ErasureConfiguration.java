/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.chassis.cipher.Keysets;
import org.rihla.chassis.inbox.HeardOfCases;
import org.rihla.chassis.outbox.SentEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Erasure in every service that has rooms with something to forget. */
@AutoConfiguration
@ConditionalOnBean(CaseEraser.class)
class ErasureConfiguration {

	private static final String COLLECTION = "erasures";

	@Bean
	AggregateStore<Erasure, ErasureId> erasureStore(AggregateStores stores, @Value("${rihla.service}") String service) {
		return stores.of(new AggregateType<>(Erasure.class, COLLECTION, nounOf(service) + "-events"), ErasureId::new);
	}

	@Bean
	Index erasuresByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status", "state.since"));
	}

	@Bean
	Index sentEventsByCase() {
		return new Index(SentEvents.COLLECTION, Indexes.ascending(SentEvents.ABOUT), new IndexOptions().sparse(true));
	}

	@Bean
	Erasures erasures(AggregateStore<Erasure, ErasureId> store, @Value("${rihla.service}") String service, Clock clock,
			MeterRegistry registry) {
		Erasures erasures = new Erasures(store, service, clock);
		Gauge.builder("rihla.erasure.pending.age", erasures, (all) -> all.oldestAge().toSeconds())
			.baseUnit("seconds")
			.register(registry);
		return erasures;
	}

	/** Those of the rooms first, then what the chassis keeps. */
	@Bean
	Erasing erasing(AggregateStore<Erasure, ErasureId> store, List<CaseEraser> rooms, HeardOfCases heard,
			SentEvents sent, Keysets keysets, @Value("${rihla.service}") String service, Clock clock) {
		List<CaseEraser> erasers = Stream
			.concat(rooms.stream(), Stream.of(new InboxEraser(heard), new SentEventsEraser(sent)))
			.toList();
		return new Erasing(store, erasers, keysets, nounOf(service).toUpperCase(Locale.ROOT), clock);
	}

	@Bean
	ErasureJob erasureJob(Erasures erasures, Erasing erasing) {
		return new ErasureJob(erasures, erasing);
	}

	@Bean
	CaseErasedListener caseErasedListener(Erasures erasures, Erasing erasing) {
		return new CaseErasedListener(erasures, erasing);
	}

	private static String nounOf(String service) {
		return service.replace("-service", "");
	}

}
