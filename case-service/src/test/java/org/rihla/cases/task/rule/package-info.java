/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the table of tasks. */
@NullMarked
package org.rihla.cases.task.rule;

import org.jspecify.annotations.NullMarked;
