/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Which event calls for which task, until when, and which event ends it: as data. */
@NullMarked
package org.rihla.cases.task.rule;

import org.jspecify.annotations.NullMarked;
