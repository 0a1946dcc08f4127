/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of timelines. */
@NullMarked
package org.rihla.cases.timeline;

import org.jspecify.annotations.NullMarked;
