/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * Which deliveries are asked for.
 *
 * @param subscription null for those of all that the caller may see
 * @param caseRef the partner's own reference of a case
 * @param from made then or later
 * @param to made before that
 */
record DeliveryFilter(@Nullable SubscriptionId subscription, @Nullable DeliveryStatus state, @Nullable String caseRef,
		@Nullable Instant from, @Nullable Instant to) {

	/** What makes a cursor good for this list only. */
	String[] mark(Access access) {
		return new String[] { "deliveries", String.valueOf(this.subscription), String.valueOf(this.state),
				String.valueOf(this.caseRef), String.valueOf(this.from), String.valueOf(this.to),
				access.caller().subject(), access.role() };
	}

}
