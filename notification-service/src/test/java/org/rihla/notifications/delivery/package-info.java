/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests. */
@NullMarked
package org.rihla.notifications.delivery;

import org.jspecify.annotations.NullMarked;
