/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What planning a return asks the case-service while a person acts: facts to plan with,
 * and whether anything stands against the next step. If unsure, stop.
 */
@NullMarked
package org.rihla.returns.plan.recheck;

import org.jspecify.annotations.NullMarked;
