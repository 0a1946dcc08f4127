/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who waits for money or a place: the most vulnerable first, then who has waited longest;
 * each offer explained, and held while it is thought about.
 */
@NullMarked
package org.rihla.returns.waitlist;

import org.jspecify.annotations.NullMarked;
