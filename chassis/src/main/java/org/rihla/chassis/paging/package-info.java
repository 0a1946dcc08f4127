/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Lists in pages: each page says where the next one begins, by a cursor that nobody can
 * make up.
 */
@NullMarked
package org.rihla.chassis.paging;

import org.jspecify.annotations.NullMarked;
