/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** The first structured interview, person by person. */
@NullMarked
package org.rihla.cases.casework.intake;

import org.jspecify.annotations.NullMarked;
