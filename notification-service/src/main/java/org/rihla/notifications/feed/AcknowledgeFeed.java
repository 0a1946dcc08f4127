/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Says that everything up to here was read.
 *
 * @param cursor {@code next} of a page, or the number of a notice
 */
record AcknowledgeFeed(@NotNull @Min(0) Long cursor) {
}
