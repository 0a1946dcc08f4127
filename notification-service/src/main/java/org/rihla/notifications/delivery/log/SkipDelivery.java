/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import jakarta.validation.constraints.NotNull;
import org.rihla.notifications.delivery.SkipReason;

/** Lets a lane go on without a delivery. */
record SkipDelivery(@NotNull SkipReason reason) {

}
