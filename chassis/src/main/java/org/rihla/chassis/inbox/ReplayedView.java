/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** How many events were applied, or dropped as duplicates, when a case was freed. */
record ReplayedView(int applied) {
}
