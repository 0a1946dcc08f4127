/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Processes die; nothing that was acknowledged does. */
@NullMarked
package org.rihla.systemtests.faults;

import org.jspecify.annotations.NullMarked;
