/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Files about people at risk: who may read them, what was found, and which conditions a
 * return waits for. Whoever is not a reader never learns that there is one.
 */
@NullMarked
package org.rihla.cases.protection;

import org.jspecify.annotations.NullMarked;
