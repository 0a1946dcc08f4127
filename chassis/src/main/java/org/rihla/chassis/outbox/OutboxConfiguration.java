/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;

/** Wires the relay over all collections with an outbox that the service declares. */
@AutoConfiguration
@EnableConfigurationProperties(RelayProperties.class)
class OutboxConfiguration {

	@Bean
	EventSchemas eventSchemas() {
		return new EventSchemas();
	}

	@Bean
	EventEncoder eventEncoder(@Value("${rihla.service}") String service, EventSchemas schemas, Clock clock,
			ObjectProvider<Tracer> tracer) {
		return new EventEncoder(service, schemas, clock, () -> traceparent(tracer.getIfAvailable()));
	}

	private static @Nullable String traceparent(@Nullable Tracer tracer) {
		if (tracer == null || tracer.currentSpan() == null) {
			return null;
		}
		TraceContext context = tracer.currentSpan().context();
		return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(),
				Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
	}

	@Bean
	Nudges nudges() {
		return new Nudges();
	}

	@Bean
	RelayPause relayPause(Clock clock) {
		return new RelayPause(clock);
	}

	@Bean
	SentEvents sentEvents(MongoDatabase database, Clock clock) {
		return new SentEvents(database.getCollection(SentEvents.COLLECTION), clock);
	}

	@Bean
	OutboxRelay outboxRelay(Outboxes outboxes, Nudges nudges, KafkaTemplate<String, byte[]> kafka, SentEvents sent,
			ObjectProvider<ChangeTrail> trail, RelayProperties properties, RelayPause pause, MeterRegistry registry,
			Clock clock) {
		properties.requireRoomFor(setting(kafka, ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000),
				setting(kafka, ProducerConfig.MAX_BLOCK_MS_CONFIG, 60_000));
		RelayTurn turn = new RelayTurn(new Leases(properties, clock), new EventSender(kafka), sent, trail.getObject(),
				properties, new RelayMetrics(registry), clock);
		Sweep sweep = new Sweep(outboxes.all(), properties.sweep(), clock);
		return new OutboxRelay(List.of(nudges, sweep), turn, pause, properties.parallel());
	}

	private static Duration setting(KafkaTemplate<String, byte[]> kafka, String name, int otherwise) {
		Object value = kafka.getProducerFactory().getConfigurationProperties().getOrDefault(name, otherwise);
		return Duration.ofMillis(Long.parseLong(value.toString()));
	}

	@Bean
	OutboxBacklog outboxBacklog(Outboxes outboxes, Clock clock, MeterRegistry registry) {
		OutboxBacklog backlog = new OutboxBacklog(outboxes.all(), clock);
		Gauge.builder("rihla.outbox.pending", backlog, OutboxBacklog::pending).register(registry);
		Gauge.builder("rihla.outbox.blocked", backlog, OutboxBacklog::blocked).register(registry);
		Gauge.builder("rihla.outbox.oldest.age", backlog, (waiting) -> waiting.oldestAge().toSeconds())
			.baseUnit("seconds")
			.register(registry);
		return backlog;
	}

	@Bean
	OutboxHealth outboxHealthIndicator(OutboxBacklog backlog, RelayPause pause) {
		return new OutboxHealth(backlog, pause);
	}

}
