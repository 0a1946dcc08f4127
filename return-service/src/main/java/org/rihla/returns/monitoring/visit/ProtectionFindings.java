/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a visit has shown of safety, distress and the wish to leave again; each only if it
 * was spoken of.
 */
public record ProtectionFindings(@Nullable Boolean safe, @Nullable Boolean distressed,
		@Nullable Boolean wishesToLeaveAgain, @Nullable @Size(max = 4000) String note) {

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "ProtectionFindings";
	}

}
