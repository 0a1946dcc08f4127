/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Protection files. */
@NullMarked
package org.rihla.cases.protection;

import org.jspecify.annotations.NullMarked;
