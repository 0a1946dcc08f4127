/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Deliveries as partners and operators see them, and what they do about them. */
@NullMarked
package org.rihla.notifications.delivery.log;

import org.jspecify.annotations.NullMarked;
