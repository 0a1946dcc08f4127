/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;

/**
 * Who is sending a delivery, and how long others leave it alone.
 *
 * @param epoch rises with each claim; what an older one brings back is not recorded
 */
public record Claim(String owner, long epoch, Instant until) {
}
