/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of tasks. */
@NullMarked
package org.rihla.cases.task;

import org.jspecify.annotations.NullMarked;
