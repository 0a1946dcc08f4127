/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * One aggregate = one document = one sequence of events = one lock: state and unsent
 * events in one conditional write.
 */
@NullMarked
package org.rihla.chassis.aggregate;

import org.jspecify.annotations.NullMarked;
