/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Instant;

import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * A feed whose partner has not read for a while.
 *
 * @param since when the first notice came that was not acknowledged
 */
public record UnreadFeed(SubscriptionId subscription, PartnerId partner, Instant since) {
}
