/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.cases.casework.copy;

import org.jspecify.annotations.NullMarked;
