/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** What a sender asks right before and after each attempt. */
@Component
public class LastLook {

	private final Sharings sharings;

	private final Subscriptions subscriptions;

	LastLook(Sharings sharings, Subscriptions subscriptions) {
		this.sharings = sharings;
		this.subscriptions = subscriptions;
	}

	/** Whether the consent it rests on is gone; a ping rests on none. */
	public boolean consentGone(Consignment consignment) {
		Sharing sharing = consignment.sharing();
		return sharing != null && this.sharings.ended(sharing);
	}

	/** Whether and where it goes. */
	public Look at(Consignment consignment) {
		if (consentGone(consignment)) {
			return new Drop(DropReason.CONSENT_GONE);
		}
		return this.subscriptions.endpointOf(consignment.subscriptionId(), consignment.noticeType())
			.<Look>map((endpoint) -> (endpoint.kept() && consignment.noticeType() != NoticeType.PING) ? new Keep()
					: new Go(endpoint))
			.orElseGet(() -> new Drop(DropReason.SUBSCRIPTION_REVOKED));
	}

	/** What may be done with a delivery. */
	public sealed interface Look {

	}

	/** It is sent. */
	public record Go(Endpoint endpoint) implements Look {

	}

	/** It waits until its subscription is sent to again. */
	public record Keep() implements Look {

	}

	/** It is never sent. */
	public record Drop(DropReason reason) implements Look {

	}

}
