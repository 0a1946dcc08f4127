/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Something that happened on the way.
 *
 * @param reportedUnder command that reported it
 * @param by subject of who reported it
 */
public record Incident(UUID reportedUnder, Kind kind, Severity severity, Instant occurredOn, String by,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> description) {

	/** What it is about. */
	public enum Kind {

		/** The journey. */
		TRANSIT,
		/** Somebody wished to stay when all had boarded. */
		LATE_WISH

	}

	/** How serious it is. */
	public enum Severity {

		/** The journey goes on. */
		MINOR,
		/** Somebody needs help. */
		GRAVE

	}

}
