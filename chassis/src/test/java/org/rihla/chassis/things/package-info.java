/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** A service as small as can be, to see what the chassis answers over HTTP. */
@NullMarked
package org.rihla.chassis.things;

import org.jspecify.annotations.NullMarked;
