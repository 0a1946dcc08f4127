/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What must hold before each step of a return: the matrix in one table, its rules by
 * phase, and the checklist that shows how far a plan has come.
 */
@NullMarked
package org.rihla.returns.plan.guard;

import org.jspecify.annotations.NullMarked;
