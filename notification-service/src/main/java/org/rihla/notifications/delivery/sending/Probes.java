/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.util.List;
import java.util.Optional;

import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.Due;
import org.rihla.notifications.delivery.DueDeliveries;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.Answer;

import org.springframework.stereotype.Component;

/**
 * Sees from time to time whether a failing endpoint works again, with the delivery whose
 * time comes first. One that fails counts for every delivery that was due.
 */
@Component
class Probes {

	private static final int LOOK_AHEAD = 8;

	private static final int BATCH = 100;

	private final Endpoints endpoints;

	private final DueDeliveries queries;

	private final WebhookSender sender;

	Probes(Endpoints endpoints, DueDeliveries queries, WebhookSender sender) {
		this.endpoints = endpoints;
		this.queries = queries;
		this.sender = sender;
	}

	/**
	 * Tries, if it is time and there is something to try with.
	 * @return what came of it; empty when there was nothing to do
	 */
	Optional<Trial> probe(SubscriptionId subscription) {
		List<DeliveryId> next = this.queries.next(subscription, LOOK_AHEAD);
		if (next.isEmpty() || !this.endpoints.takeProbe(subscription, this.sender.occasion())) {
			return Optional.empty();
		}
		Optional<Trial> trial = next.stream()
			.map(this.sender::probe)
			.flatMap(Optional::stream)
			.filter(Trial::reached)
			.findFirst();
		trial.ifPresent((made) -> countForOthers(subscription, made));
		return trial;
	}

	/** Each batch is due later than it was, so the next look finds others. */
	private void countForOthers(SubscriptionId subscription, Trial trial) {
		Answer answer = trial.answer();
		if (answer == null || !trial.failed()) {
			return;
		}
		List<Due> due = this.queries.due(subscription, trial.at(), BATCH);
		while (!due.isEmpty()) {
			due.forEach((each) -> this.sender.missed(each.id(), answer, trial.at()));
			due = (due.size() < BATCH) ? List.of() : this.queries.due(subscription, trial.at(), BATCH);
		}
	}

}
