/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;

/**
 * A request that makes a new aggregate; resolved by the chassis as a method argument,
 * which demands {@code Idempotency-Key}.
 *
 * @param newId id of the aggregate to be made: follows from caller, route and key, so
 * that a repeat meets the document of the first time (RFC 9562 UUIDv8)
 */
public record Creation(Access access, String commandId, String route, @Nullable String fingerprint,
		UUID newId) implements CallersRequest {

	@Override
	public UUID commandUuid() {
		return this.newId;
	}

}
