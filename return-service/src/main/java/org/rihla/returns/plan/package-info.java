/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The return of one group, from the decision that it is eligible to the arrival confirmed
 * by the receiving side; the person may withdraw at any moment before boarding. A large
 * room: what guards a step, shows a plan or hears for it looks inside the plan, and
 * nobody else may; what needs no look inside lies in the rooms below.
 */
@NullMarked
package org.rihla.returns.plan;

import org.jspecify.annotations.NullMarked;
