/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of how the work on a case ends. */
@NullMarked
package org.rihla.cases.casework.closure;

import org.jspecify.annotations.NullMarked;
