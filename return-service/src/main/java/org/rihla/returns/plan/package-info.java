/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The return of one group, from the decision that it is eligible to the arrival confirmed
 * by the receiving side; the person may withdraw at any moment before boarding.
 */
@NullMarked
package org.rihla.returns.plan;

import org.jspecify.annotations.NullMarked;
