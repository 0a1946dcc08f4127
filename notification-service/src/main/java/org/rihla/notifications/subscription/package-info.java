/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who asked for which notices, and where they go: an endpoint that has proven itself,
 * with the secret that signs for it.
 */
@NullMarked
package org.rihla.notifications.subscription;

import org.jspecify.annotations.NullMarked;
