/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Voluntariness is a process, not a signature: counselling, declaration, and the decision
 * confirmed again and again, informed, in a language understood, in private.
 */
@NullMarked
package org.rihla.returns.plan.voluntariness;

import org.jspecify.annotations.NullMarked;
