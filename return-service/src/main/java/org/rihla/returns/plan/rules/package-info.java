/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Under which rules a plan is worked on: the mission's, its programmes', and by whom. */
@NullMarked
package org.rihla.returns.plan.rules;

import org.jspecify.annotations.NullMarked;
