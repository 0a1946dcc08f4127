/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests. */
@NullMarked
package org.rihla.notifications.partner;

import org.jspecify.annotations.NullMarked;
