/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the case file. */
@NullMarked
package org.rihla.cases.casework;

import org.jspecify.annotations.NullMarked;
