/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What all services say of the erasure of a case, put together into one report.
 */
@NullMarked
package org.rihla.cases.erasure;

import org.jspecify.annotations.NullMarked;
