/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Journeys of people through the whole of Rihla. */
@NullMarked
package org.rihla.systemtests.journey;

import org.jspecify.annotations.NullMarked;
