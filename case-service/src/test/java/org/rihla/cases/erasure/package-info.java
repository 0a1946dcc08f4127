/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.cases.erasure;

import org.jspecify.annotations.NullMarked;
