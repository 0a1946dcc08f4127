/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.chassis.entry;

import org.jspecify.annotations.NullMarked;
