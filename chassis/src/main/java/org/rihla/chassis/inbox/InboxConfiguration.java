/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Clock;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import org.rihla.chassis.aggregate.Index;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.paging.Cursors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Wires the gate before every listener, and what happens to records in trouble. */
@AutoConfiguration
class InboxConfiguration {

	private static final String PARKED = "parked_cases";

	@Bean
	EventConverter eventConverter() {
		return new EventConverter();
	}

	@Bean
	ParkedCases parkedCases(MongoDatabase database, Clock clock) {
		return new ParkedCases(database.getCollection(PARKED), clock);
	}

	@Bean
	ParkedCaseQueries parkedCaseQueries(MongoDatabase database, Cursors cursors) {
		return new ParkedCaseQueries(database.getCollection(PARKED), cursors);
	}

	@Bean
	Index parkedCasesByAge() {
		return new Index(PARKED, Indexes.ascending(ParkedCaseQueries.SINCE, "_id"));
	}

	@Bean
	InboxMetrics inboxMetrics(MeterRegistry registry, ParkedCases parked) {
		return new InboxMetrics(registry, parked);
	}

	@Bean
	Replay replay(ParkedCases parked, KafkaListenerEndpointRegistry listeners) {
		return new Replay(parked, listeners);
	}

	@Bean
	Positions positions(MongoDatabase database) {
		return new Positions(database.getCollection("inbox_positions"));
	}

	/** Where nothing is ever erased, no event is moot. */
	@Bean
	Inbox inbox(Positions positions, ParkedCases parked, Replay replay, InboxMetrics metrics,
			ObjectProvider<ErasedCases> erased) {
		return new Inbox(positions, parked, replay, metrics, erased.getIfAvailable(() -> (_) -> false));
	}

	@Bean
	HeardOfCases heardOfCases(ParkedCases parked, Positions positions, KafkaListenerEndpointRegistry listeners) {
		return new HeardOfCases(parked, positions, listeners);
	}

	@Bean
	TopicReplay topicReplay(ConsumerFactory<?, ?> consumers) {
		return new TopicReplay(consumers);
	}

	@Bean
	ParkedCasesEndpoint parkedCasesEndpoint(ParkedCaseQueries parked, Replay replay) {
		return new ParkedCasesEndpoint(parked, replay);
	}

	@Bean
	Releasing releasing(ParkedCases parked, Replay replay, AuditTrail audit) {
		return new Releasing(parked, replay, audit);
	}

	@Bean
	ParkedCaseController parkedCaseController(ParkedCaseQueries queries, Releasing releasing) {
		return new ParkedCaseController(queries, releasing);
	}

	/**
	 * Listeners block in the database driver and hold their partition: platform threads,
	 * whatever the web uses.
	 */
	@Bean
	ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> platformThreads() {
		return (container) -> container.getContainerProperties()
			.setListenerTaskExecutor(new SimpleAsyncTaskExecutor(container.getListenerId() + "-"));
	}

	@Bean
	DefaultErrorHandler listenerErrorHandler(EventConverter events, ParkedCases parked,
			KafkaTemplate<String, byte[]> kafka, InboxMetrics metrics) {
		DefaultErrorHandler handler = new DefaultErrorHandler(new TroubleHandler(events, parked, kafka, metrics));
		handler.setBackOffFunction((_, failure) -> patience(Trouble.of(failure)));
		handler.setResetStateOnExceptionChange(false);
		return handler;
	}

	private static BackOff patience(Trouble trouble) {
		return switch (trouble) {
			case ENVELOPE, DATA, GONE -> new FixedBackOff(0, 0);
			case GAP -> new FixedBackOff(500, 10);
			case INFRASTRUCTURE -> growing();
			case OTHER -> {
				ExponentialBackOff aMinute = growing();
				aMinute.setMaxElapsedTime(60_000);
				yield aMinute;
			}
		};
	}

	private static ExponentialBackOff growing() {
		ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
		backOff.setMaxInterval(10_000);
		return backOff;
	}

}
