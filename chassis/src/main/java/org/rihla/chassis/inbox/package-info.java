/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How events of others come in: only the next in sequence is applied; the rest is
 * dropped, awaited or parked.
 */
@NullMarked
package org.rihla.chassis.inbox;

import org.jspecify.annotations.NullMarked;
