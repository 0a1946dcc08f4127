/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The people of one plan, judged singly and travelling together, and what their case said
 * of them.
 */
@NullMarked
package org.rihla.returns.plan.group;

import org.jspecify.annotations.NullMarked;
