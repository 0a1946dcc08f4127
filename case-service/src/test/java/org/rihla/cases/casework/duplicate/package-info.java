/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.cases.casework.duplicate;

import org.jspecify.annotations.NullMarked;
