/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who did what when: the two times of every recorded fact, and whether it was recorded
 * late.
 */
@NullMarked
package org.rihla.cases.act;

import org.jspecify.annotations.NullMarked;
