/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import jakarta.validation.constraints.NotNull;

/** Lets a lane go on without a delivery. */
record SkipDelivery(@NotNull SkipReason reason) {

}
