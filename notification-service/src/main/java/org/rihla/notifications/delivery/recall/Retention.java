/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.AttemptLog;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.sending.EndpointHours;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Nothing is kept or tried for ever: answers of endpoints 30 days, attempts 90 days, and
 * what nobody took for 90 days is dropped.
 */
@Component
class Retention {

	private static final String JOB = "notification-service.retention";

	private static final int BATCH = 100;

	private static final Duration EXCERPTS = Duration.ofDays(30);

	private static final Duration DELIVERIES = Duration.ofDays(90);

	private final EndingQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Recall recall;

	private final AttemptLog attempts;

	private final EndpointHours hours;

	private final Clock clock;

	Retention(EndingQueries queries, AggregateStore<Delivery, DeliveryId> deliveries, Recall recall,
			AttemptLog attempts, EndpointHours hours, Clock clock) {
		this.queries = queries;
		this.deliveries = deliveries;
		this.recall = recall;
		this.attempts = attempts;
		this.hours = hours;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "${rihla.retention.every:1h}", fixedDelayString = "${rihla.retention.every:1h}")
	void run() {
		Instant now = this.clock.instant();
		this.attempts.clean();
		this.hours.clean();
		this.recall.olderThan(now.minus(DELIVERIES), Cause.job(JOB, "drop " + now));
		forgetExcerpts(now.minus(EXCERPTS));
	}

	/** What has lost its old answers is not found again. */
	private void forgetExcerpts(Instant before) {
		for (List<DeliveryId> batch = excerpts(before); !batch.isEmpty(); batch = excerpts(before)) {
			batch.forEach((id) -> this.deliveries.update(id, Cause.job(JOB, "excerpts " + id.value() + " " + before),
					(delivery) -> delivery.forgetExcerpts(before)));
		}
	}

	private List<DeliveryId> excerpts(Instant before) {
		return this.queries.withExcerptsBefore(before, BATCH);
	}

}
