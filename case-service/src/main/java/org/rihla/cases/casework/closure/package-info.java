/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How the work on a case ends: why for each person, what must be settled before, how long
 * the file is kept, and how the work begins again.
 */
@NullMarked
package org.rihla.cases.casework.closure;

import org.jspecify.annotations.NullMarked;
