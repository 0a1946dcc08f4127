/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** To be described. */
@NullMarked
package org.rihla.notifications;

import org.jspecify.annotations.NullMarked;
