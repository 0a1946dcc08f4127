/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** How ids and times look in every JSON that we write: answers, events, stored state. */
@NullMarked
package org.rihla.chassis.json;

import org.jspecify.annotations.NullMarked;
