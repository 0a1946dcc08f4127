/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests. */
@NullMarked
package org.rihla.notifications.webhook;

import org.jspecify.annotations.NullMarked;
