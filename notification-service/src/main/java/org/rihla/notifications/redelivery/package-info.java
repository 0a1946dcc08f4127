/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Sending many deliveries once more: what was delivered in a stretch of time, or what was
 * given up since then. Worked off in the background, to be watched.
 */
@NullMarked
package org.rihla.notifications.redelivery;

import org.jspecify.annotations.NullMarked;
