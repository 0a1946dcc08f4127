/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.recall;

import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.notifications.delivery.AttemptLog;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.lane.ErasedLanes;
import org.springframework.stereotype.Component;

/**
 * What was told of a case and what waits to be told, to partners and to staff. Lanes go
 * last: a delivery without its lane would never be found through.
 */
@Component
class DeliveryEraser implements CaseEraser {

	private static final int BATCH = 100;

	private final Recall recall;

	private final EndingQueries queries;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final AttemptLog attempts;

	private final ErasedLanes lanes;

	DeliveryEraser(Recall recall, EndingQueries queries, AggregateStore<Delivery, DeliveryId> deliveries,
			AttemptLog attempts, ErasedLanes lanes) {
		this.recall = recall;
		this.queries = queries;
		this.deliveries = deliveries;
		this.attempts = attempts;
		this.lanes = lanes;
	}

	@Override
	public String what() {
		return "deliveries";
	}

	/** One that is being sent is left to its sender, who drops or writes it first. */
	@Override
	public long erase(UUID caseId) {
		this.recall.about(caseId);
		this.queries.beingSent(caseId, 1).forEach((busy) -> {
			throw new Refusal.RaceLost("delivery", busy);
		});
		forgetAttempts(caseId);
		long removed = this.deliveries.removal().allOf(caseId);
		this.lanes.forget(caseId);
		return removed;
	}

	private void forgetAttempts(UUID caseId) {
		List<DeliveryId> some = this.queries.firstBehind("", caseId, BATCH);
		while (!some.isEmpty()) {
			this.attempts.forget(some);
			some = this.queries.firstBehind(some.getLast().value().toString(), caseId, BATCH);
		}
	}

}
