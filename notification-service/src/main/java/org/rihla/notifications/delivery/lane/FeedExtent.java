/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

/**
 * How far a feed goes.
 *
 * @param readable the last number before which none is missing
 * @param acknowledged the last number that the partner has said to have read
 */
public record FeedExtent(long readable, long acknowledged) {

	static final FeedExtent EMPTY = new FeedExtent(0, 0);

}
