/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How recorded events leave: at least once, in order per aggregate, by any number of
 * instances.
 */
@NullMarked
package org.rihla.chassis.outbox;

import org.jspecify.annotations.NullMarked;
