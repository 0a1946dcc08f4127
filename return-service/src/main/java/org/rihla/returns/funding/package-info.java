/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Donors' money: set aside for a whole package or not at all, bound by a second person,
 * freed whenever somebody stays; never more than there is.
 */
@NullMarked
package org.rihla.returns.funding;

import org.jspecify.annotations.NullMarked;
