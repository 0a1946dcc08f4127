/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the rules of programmes. */
@NullMarked
package org.rihla.cases.casework.eligibility;

import org.jspecify.annotations.NullMarked;
