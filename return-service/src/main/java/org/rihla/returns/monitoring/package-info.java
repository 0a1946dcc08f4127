/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What becomes of people after their return: visits by a calendar, surveys in waves, and
 * what they say of how each of them is doing.
 */
@NullMarked
package org.rihla.returns.monitoring;

import org.jspecify.annotations.NullMarked;
