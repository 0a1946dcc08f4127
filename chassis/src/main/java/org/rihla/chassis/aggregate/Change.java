/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;

/**
 * A request on an existing aggregate; resolved by the chassis as a method argument, which
 * demands {@code Idempotency-Key} and, unless the parameter is annotated
 * {@link WithoutVersion}, {@code If-Match}.
 *
 * @param commandUuid follows from caller, route, aggregate and key
 * @param seen version that the caller saw; null where none is asked for
 */
public record Change(Access access, String commandId, String route, @Nullable String fingerprint, UUID commandUuid,
		@Nullable Version seen) implements CallersRequest {

}
