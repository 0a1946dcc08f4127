/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of who comes in and who may do what. */
@NullMarked
package org.rihla.chassis.access;

import org.jspecify.annotations.NullMarked;
