/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.SealingMapper;
import org.rihla.chassis.cipher.keys.IndexKeys;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.Nudges;
import org.rihla.chassis.outbox.Outboxes;
import org.rihla.chassis.outbox.SentEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires the service's database and the stores of its aggregates. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableScheduling
class AggregateConfiguration {

	/**
	 * The service's own database: what it acknowledges is on a majority's disk, what it
	 * reads cannot be rolled back.
	 */
	@Bean
	MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails connection,
			@Value("${rihla.service}") String service) {
		String named = connection.getConnectionString().getDatabase();
		return client.getDatabase((named != null) ? named : "rihla_" + service.replace("-service", ""))
			.withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(5, TimeUnit.SECONDS))
			.withReadConcern(ReadConcern.MAJORITY)
			.withReadPreference(ReadPreference.primary());
	}

	/** A store that is away is told of soon, and found again by itself. */
	@Bean
	MongoClientSettingsBuilderCustomizer boundedWaiting() {
		return (settings) -> settings
			.applyToClusterSettings((cluster) -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
			.applyToSocketSettings(
					(socket) -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
	}

	@Bean
	StoreHealthIndicator storeHealthIndicator(MongoDatabase database) {
		return new StoreHealthIndicator(database);
	}

	@Bean
	IndexCreation indexCreation(MongoDatabase database, ObjectProvider<Index> indexes) {
		return new IndexCreation(database, indexes.stream().toList());
	}

	@Bean
	Outboxes outboxes() {
		return new Outboxes();
	}

	@Bean
	AggregateStores aggregateStores(MongoDatabase database, SealingMapper mapper, EventEncoder events,
			Outboxes outboxes, Nudges nudges, IndexCreation indexes, BlindIndex search, Reindexing reindexing,
			CommandCleaning cleaning, SentEvents sent, Clock clock) {
		return new AggregateStores(database, mapper, events, outboxes, nudges, indexes, search, reindexing, cleaning,
				sent, clock);
	}

	@Bean
	CommandCleaning commandCleaning(Clock clock) {
		return new CommandCleaning(clock);
	}

	@Bean
	Reindexing reindexing() {
		return new Reindexing();
	}

	@Bean
	BlindIndexEndpoint blindIndexEndpoint(IndexKeys keys, Reindexing reindexing) {
		return new BlindIndexEndpoint(keys, reindexing);
	}

}
