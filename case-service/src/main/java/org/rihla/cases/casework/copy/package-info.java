/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** What a person is given of the own file, on paper and in the own language. */
@NullMarked
package org.rihla.cases.casework.copy;

import org.jspecify.annotations.NullMarked;
