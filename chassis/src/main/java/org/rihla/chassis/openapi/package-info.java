/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How each service describes its HTTP interface: from the running code, in one manner.
 */
@NullMarked
package org.rihla.chassis.openapi;

import org.jspecify.annotations.NullMarked;
