/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Whether people of a new case are known from another one: points for what is alike, and
 * what a person decided about it.
 */
@NullMarked
package org.rihla.cases.casework.duplicate;

import org.jspecify.annotations.NullMarked;
