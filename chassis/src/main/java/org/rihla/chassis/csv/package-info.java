/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tables for spreadsheets. */
@NullMarked
package org.rihla.chassis.csv;

import org.jspecify.annotations.NullMarked;
