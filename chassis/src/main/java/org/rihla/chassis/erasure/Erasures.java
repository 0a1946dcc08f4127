/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.ErasedCases;

/** The erasures of this service: begun by an event, found by the case. */
public final class Erasures implements ErasedCases {

	/** Twice as long as an instance may still hold a destroyed keyset. */
	public static final Duration SETTLING = Duration.ofSeconds(120);

	private static final int AT_ONCE = 100;

	private final AggregateStore<Erasure, ErasureId> store;

	private final String service;

	private final Clock clock;

	Erasures(AggregateStore<Erasure, ErasureId> store, String service, Clock clock) {
		this.store = store;
		this.service = service;
		this.clock = clock;
	}

	/** Keeps the intent; once per case, however often it is heard. */
	ErasureId begin(CaseErased order, Cause cause) {
		ErasureId id = ErasureId.of(order.caseId(), this.service);
		return this.store.create(cause, () -> new Erasure(id, order, this.clock.instant())).id();
	}

	/** The erasure of a case, once it has begun here. */
	public Optional<Erasure> of(UUID caseId) {
		return this.store.find(ErasureId.of(caseId, this.service));
	}

	@Override
	public boolean contains(String key) {
		return !this.store
			.ids(Filters.eq("_id", ErasureId.of(UUID.fromString(key), this.service).value().toString()), 1)
			.isEmpty();
	}

	/** What is to be done now: begun, or completed long enough ago to be settled. */
	List<ErasureId> due() {
		String longAgo = this.clock.instant().minus(SETTLING).toString();
		return this.store.ids(Filters.or(inStatus(ErasureStatus.BEGUN, this.clock.instant().toString()),
				inStatus(ErasureStatus.COMPLETED, longAgo)), AT_ONCE);
	}

	/** How long the oldest waits that is not done. */
	Duration oldestAge() {
		Instant now = this.clock.instant();
		return this.store.lists()
			.everywhere(inStatus(ErasureStatus.BEGUN, now.toString()), AT_ONCE)
			.stream()
			.map((erasure) -> Duration.between(erasure.since(), now))
			.max(Duration::compareTo)
			.orElse(Duration.ZERO);
	}

	private static Bson inStatus(ErasureStatus status, String until) {
		return Filters.and(Filters.eq("state.status", status.name()), Filters.lte("state.since", until));
	}

}
