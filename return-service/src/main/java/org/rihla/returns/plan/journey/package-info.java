/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The journey itself: seats and tickets, what the receiving side was asked and answered,
 * briefing, departure, arrival.
 */
@NullMarked
package org.rihla.returns.plan.journey;

import org.jspecify.annotations.NullMarked;
