/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of screening. */
@NullMarked
package org.rihla.cases.casework.screening;

import org.jspecify.annotations.NullMarked;
