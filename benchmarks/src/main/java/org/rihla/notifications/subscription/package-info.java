/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Endpoints for measurements. */
@NullMarked
package org.rihla.notifications.subscription;

import org.jspecify.annotations.NullMarked;
