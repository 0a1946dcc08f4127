/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How every service behaves unless it says otherwise: settings, clock, strict JSON, ids
 * and parameters, logs without values.
 */
@NullMarked
package org.rihla.chassis.defaults;

import org.jspecify.annotations.NullMarked;
