/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The seats of a movement, group by group and, where people of one group go different
 * ways, part by part.
 */
@NullMarked
package org.rihla.returns.movement.seat;

import org.jspecify.annotations.NullMarked;
