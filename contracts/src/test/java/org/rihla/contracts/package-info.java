/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Keeps the contracts honest: what stands in them fits together, and what was released
 * does not change.
 */
@NullMarked
package org.rihla.contracts;

import org.jspecify.annotations.NullMarked;
