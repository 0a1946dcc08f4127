/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.util.List;
import java.util.UUID;

import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** Takes the lanes of an erased case away: it may have one with any subscription. */
@Component
public class ErasedLanes {

	private final Subscriptions subscriptions;

	private final ManyLanes lanes;

	ErasedLanes(Subscriptions subscriptions, ManyLanes lanes) {
		this.subscriptions = subscriptions;
		this.lanes = lanes;
	}

	/** May be repeated; to be done when its deliveries are gone. */
	public void forget(UUID caseId) {
		List<SubscriptionId> some = this.subscriptions.firstBehind("");
		while (!some.isEmpty()) {
			this.lanes.forget(some, caseId);
			some = this.subscriptions.firstBehind(some.getLast().value().toString());
		}
	}

}
