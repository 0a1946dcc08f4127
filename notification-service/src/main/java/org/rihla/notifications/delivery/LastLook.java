/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.Optional;

import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** What a sender asks right before and after each attempt. */
@Component
class LastLook {

	private final Sharings sharings;

	private final Subscriptions subscriptions;

	LastLook(Sharings sharings, Subscriptions subscriptions) {
		this.sharings = sharings;
		this.subscriptions = subscriptions;
	}

	/** Whether the consent it rests on is gone; a ping rests on none. */
	boolean consentGone(Consignment consignment) {
		Sharing sharing = consignment.sharing();
		return sharing != null && this.sharings.ended(sharing);
	}

	/** Where it goes; empty when the subscription does not take it now. */
	Optional<Endpoint> endpointFor(Consignment consignment) {
		return this.subscriptions.endpointOf(consignment.subscriptionId(), consignment.noticeType());
	}

}
