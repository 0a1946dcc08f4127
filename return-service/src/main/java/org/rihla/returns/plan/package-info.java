/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The return of one group, from the decision that it is eligible to the arrival confirmed
 * by the receiving side; the person may withdraw at any moment before boarding. A large
 * room, since all who look inside a plan are here: its phases, the acts on it, what hears
 * for it and what shows it. Rules and values that need no look inside are in the rooms
 * below.
 */
@NullMarked
package org.rihla.returns.plan;

import org.jspecify.annotations.NullMarked;
