/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Facts that are entered after they happened: when that was, and why so late. */
@NullMarked
package org.rihla.chassis.entry;

import org.jspecify.annotations.NullMarked;
