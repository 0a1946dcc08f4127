/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** A small service made of nothing but the chassis, for the tests of the chassis. */
@NullMarked
package org.rihla.chassis.parcel;

import org.jspecify.annotations.NullMarked;
