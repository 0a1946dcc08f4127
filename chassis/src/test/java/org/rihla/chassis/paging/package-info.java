/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.chassis.paging;

import org.jspecify.annotations.NullMarked;
