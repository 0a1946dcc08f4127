/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;

/** What the relay tells operators; no label carries an id. */
final class RelayMetrics {

	private final MeterRegistry registry;

	RelayMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	void published(String topic, List<OutboxEntry> sent, Instant now) {
		this.registry.counter("rihla.outbox.published", "topic", topic).increment(sent.size());
		for (OutboxEntry entry : sent) {
			Duration waited = Duration.between(Instant.parse(entry.headers().getOrDefault("ce_time", now.toString())),
					now);
			this.registry.timer("rihla.outbox.commit.to.ack").record(waited);
		}
	}

	void failed(EventSender.NotSent.Kind kind) {
		this.registry.counter("rihla.outbox.send.failures", "kind", kind.name().toLowerCase(Locale.ROOT)).increment();
	}

	void leaseLost() {
		this.registry.counter("rihla.outbox.lease.lost").increment();
	}

}
