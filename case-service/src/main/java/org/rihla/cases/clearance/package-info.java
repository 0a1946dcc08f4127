/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** What stands against the next step of a return, put together from all rooms. */
@NullMarked
package org.rihla.cases.clearance;

import org.jspecify.annotations.NullMarked;
