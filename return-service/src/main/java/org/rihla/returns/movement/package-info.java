/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Flights and charters with their seats: never more held than there are, ticketed only
 * when the money is committed, released whenever somebody stays.
 */
@NullMarked
package org.rihla.returns.movement;

import org.jspecify.annotations.NullMarked;
