/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.inbox.ErasedCases;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.Endpoint;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Component;

/** What a sender asks right before and after each attempt. */
@Component
public class LastLook {

	private final ErasedCases erased;

	private final Sharings sharings;

	private final Subscriptions subscriptions;

	LastLook(ErasedCases erased, Sharings sharings, Subscriptions subscriptions) {
		this.erased = erased;
		this.sharings = sharings;
		this.subscriptions = subscriptions;
	}

	/**
	 * Why it may not be told any more: its case is erased, or the consent it rests on is
	 * gone. A ping is about no case and rests on none.
	 */
	public Optional<DropReason> untold(Consignment consignment) {
		UUID caseId = consignment.origin().caseId();
		if (caseId != null && this.erased.contains(caseId.toString())) {
			return Optional.of(DropReason.CASE_ERASED);
		}
		Sharing sharing = consignment.sharing();
		return (sharing != null && this.sharings.ended(sharing)) ? Optional.of(DropReason.CONSENT_GONE)
				: Optional.empty();
	}

	/** Whether and where it goes. */
	public Look at(Consignment consignment) {
		Optional<DropReason> untold = untold(consignment);
		if (untold.isPresent()) {
			return new Drop(untold.get());
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
