/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Working days and holidays of each mission, as data: deadlines count in them. */
@NullMarked
package org.rihla.chassis.calendar;

import org.jspecify.annotations.NullMarked;
