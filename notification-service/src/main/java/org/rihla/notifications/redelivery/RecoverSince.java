/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

/** Takes up all that was given up since then. */
record RecoverSince(@NotNull Instant since) {
}
