/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A whole Rihla on free ports for one test class, and what can be read of it from
 * outside.
 */
@NullMarked
package org.rihla.systemtests.stack;

import org.jspecify.annotations.NullMarked;
