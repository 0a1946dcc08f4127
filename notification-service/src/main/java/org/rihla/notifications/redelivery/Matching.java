/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

/** How many deliveries an order would send again. */
record Matching(long matching) {
}
