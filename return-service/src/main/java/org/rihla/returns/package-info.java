/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The return of one group: planned with those who go, booked, paid for, confirmed on
 * arrival. Here: what all rooms share.
 */
@NullMarked
package org.rihla.returns;

import org.jspecify.annotations.NullMarked;
