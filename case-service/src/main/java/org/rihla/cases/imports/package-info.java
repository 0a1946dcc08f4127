/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Cases out of a table that was kept elsewhere: a dry run first, then all good rows, each
 * once.
 */
@NullMarked
package org.rihla.cases.imports;

import org.jspecify.annotations.NullMarked;
