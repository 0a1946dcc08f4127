/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works orders off, some batches at each run. A batch that was cut short is done again:
 * what it reached already is not sent twice, for the order and the delivery make one
 * cause.
 */
@Component
class RedeliveryJob {

	private static final String JOB = "notification-service.redelivery";

	/** So that one order does not keep the others waiting. */
	private static final int BATCHES = 10;

	private final AggregateStore<Redelivery, RedeliveryId> redeliveries;

	private final RedeliveryQueries queries;

	private final Resending resending;

	private final Clock clock;

	RedeliveryJob(AggregateStore<Redelivery, RedeliveryId> redeliveries, RedeliveryQueries queries, Resending resending,
			Clock clock) {
		this.redeliveries = redeliveries;
		this.queries = queries;
		this.resending = resending;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.redelivery.every:1s}")
	void run() {
		OneByOne.each("redelivery", this.queries.running(), this::work);
	}

	private void work(RedeliveryId id) {
		for (int i = 0; i < BATCHES; i++) {
			Redelivery order = this.redeliveries.find(id).orElseThrow();
			if (order.status() == RedeliveryStatus.DONE) {
				return;
			}
			Resending.Step step = step(order);
			this.redeliveries.update(id, Cause.job(JOB, id.value() + " " + order.version().number()),
					(latest) -> latest.worked(step, this.clock.instant()));
		}
	}

	private Resending.Step step(Redelivery order) {
		Resending.Order what = new Resending.Order(order.subscriptionId(), order.span(), order.id().value().toString());
		return switch (order.kind()) {
			case REPLAY -> this.resending.replay(what, order.after());
			case RECOVER -> this.resending.revive(what);
		};
	}

}
