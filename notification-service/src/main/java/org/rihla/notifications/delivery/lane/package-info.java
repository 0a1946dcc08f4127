/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The order of notices: per subscription and case, numbers without gaps and how many of
 * them are through.
 */
@NullMarked
package org.rihla.notifications.delivery.lane;

import org.jspecify.annotations.NullMarked;
