/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who may do what, to which records: one table as data, and the record scope as criteria
 * of the query.
 */
@NullMarked
package org.rihla.chassis.access;

import org.jspecify.annotations.NullMarked;
