/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** To be described. */
@NullMarked
package org.rihla.returns;

import org.jspecify.annotations.NullMarked;
