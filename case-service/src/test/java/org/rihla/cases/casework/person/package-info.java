/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of values about people. */
@NullMarked
package org.rihla.cases.casework.person;

import org.jspecify.annotations.NullMarked;
