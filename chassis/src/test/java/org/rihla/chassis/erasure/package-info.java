/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.chassis.erasure;

import org.jspecify.annotations.NullMarked;
