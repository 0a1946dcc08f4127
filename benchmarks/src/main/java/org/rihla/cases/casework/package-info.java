/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Benchmarks of worklists and search; in the package of what they measure, since it has
 * no public face.
 */
@NullMarked
package org.rihla.cases.casework;

import org.jspecify.annotations.NullMarked;
