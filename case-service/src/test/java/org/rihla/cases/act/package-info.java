/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of acts and their two times. */
@NullMarked
package org.rihla.cases.act;

import org.jspecify.annotations.NullMarked;
