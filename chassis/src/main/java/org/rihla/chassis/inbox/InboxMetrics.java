/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What the inbox tells operators; no label carries an id. */
final class InboxMetrics {

	private final MeterRegistry registry;

	private final Counter applied;

	private final Counter duplicates;

	private final Counter gaps;

	private final Counter moot;

	InboxMetrics(MeterRegistry registry, ParkedCases parked) {
		this.registry = registry;
		this.applied = registry.counter("rihla.inbox.applied");
		this.duplicates = registry.counter("rihla.inbox.duplicates");
		this.gaps = registry.counter("rihla.inbox.gaps");
		this.moot = registry.counter("rihla.inbox.moot");
		Gauge.builder("rihla.inbox.parked", parked, ParkedCases::count).register(registry);
	}

	void applied() {
		this.applied.increment();
	}

	void duplicate() {
		this.duplicates.increment();
	}

	void gap() {
		this.gaps.increment();
	}

	/** It was about an erased case. */
	void moot() {
		this.moot.increment();
	}

	void deadLetter(String topic) {
		this.registry.counter("rihla.inbox.deadletters", "topic", topic).increment();
	}

}
