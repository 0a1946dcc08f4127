/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** To be described. */
@NullMarked
package org.rihla.chassis;

import org.jspecify.annotations.NullMarked;
