/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * From one event to a delivery for each subscription that takes it, at its place in the
 * order.
 */
@NullMarked
package org.rihla.notifications.delivery.fanout;

import org.jspecify.annotations.NullMarked;
