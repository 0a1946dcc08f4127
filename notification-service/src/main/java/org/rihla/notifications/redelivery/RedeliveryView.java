/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * How far an order to send many again has come.
 *
 * @param sent how many are due again; they leave as fast as the endpoint may be sent to
 * @param more whether some were left for another order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RedeliveryView(RedeliveryId redeliveryId, SubscriptionId subscriptionId, Kind kind, RedeliveryStatus status,
		Instant from, Instant to, int sent, boolean more, Instant requestedAt, @Nullable Instant endedAt) {

}
