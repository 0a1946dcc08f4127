/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Visits and contacts after the return: when they are due and what came of them. */
@NullMarked
package org.rihla.returns.monitoring.visit;

import org.jspecify.annotations.NullMarked;
