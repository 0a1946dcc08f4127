/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How names are compared across spellings and scripts; what is written of a name in one
 * office must be found under another spelling in the next.
 */
@NullMarked
package org.rihla.cases.names;

import org.jspecify.annotations.NullMarked;
