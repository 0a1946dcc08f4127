/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Clock;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.OneByOne;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says which visits are due, and ends the time in which partners look back at theirs. */
@Component
class MonitoringJob {

	private final AggregateStore<Monitoring, MonitoringId> monitorings;

	private final MonitoringQueries queries;

	private final Acts acts;

	private final Clock clock;

	MonitoringJob(AggregateStore<Monitoring, MonitoringId> monitorings, MonitoringQueries queries, Acts acts,
			Clock clock) {
		this.monitorings = monitorings;
		this.queries = queries;
		this.acts = acts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${rihla.jobs.every}")
	void run() {
		OneByOne.each("monitoring", this.queries.due(this.clock.instant()),
				(id) -> this.monitorings.find(id).ifPresent(this::letPass));
	}

	/** The moment that has come makes the cause, so that two instances do it once. */
	private void letPass(Monitoring due) {
		Cause cause = Cause.job("monitoring", due.id().value() + "|" + due.nextAt());
		this.monitorings.update(due.id(), cause, (monitoring) -> monitoring.passTime(this.acts.of(cause)));
	}

}
