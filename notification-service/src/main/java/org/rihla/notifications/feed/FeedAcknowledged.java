/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

/** How far the partner has read, as it said. */
record FeedAcknowledged(long acknowledged) {
}
