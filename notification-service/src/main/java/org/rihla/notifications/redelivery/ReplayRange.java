/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was delivered once more.
 *
 * @param from made then or later
 * @param to made before that
 * @param dryRun only say how many there are
 */
record ReplayRange(@NotNull Instant from, @NotNull Instant to, @Nullable Boolean dryRun) {

	boolean counts() {
		return Boolean.TRUE.equals(this.dryRun);
	}

}
