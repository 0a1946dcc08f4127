/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

/**
 * A subscription of the partner that a notice is addressed to.
 *
 * @param wants whether it asked for such a notice
 * @param kept whether notices are kept for the time being
 */
public record Taker(SubscriptionId id, Channel channel, boolean wants, boolean kept) {
}
