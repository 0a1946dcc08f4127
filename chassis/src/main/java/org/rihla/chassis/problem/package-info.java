/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Every refusal as an RFC 9457 problem with a stable code from one catalogue. */
@NullMarked
package org.rihla.chassis.problem;

import org.jspecify.annotations.NullMarked;
