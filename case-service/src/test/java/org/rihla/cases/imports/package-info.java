/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.cases.imports;

import org.jspecify.annotations.NullMarked;
