/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Which protection gates a case has ever had, and at which step each is asked: what a
 * later word about one of them means for a return. What they are about is not known here.
 */
@NullMarked
package org.rihla.returns.plan.gates;

import org.jspecify.annotations.NullMarked;
