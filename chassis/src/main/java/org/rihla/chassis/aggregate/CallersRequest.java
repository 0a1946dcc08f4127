/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.rihla.chassis.access.CallerCommand;

/** A command that somebody sent: it is its own cause, and the caller is its actor. */
sealed interface CallersRequest extends Command, CallerCommand permits Change, Creation {

	@Override
	default String actor() {
		return access().caller().subject();
	}

	@Override
	default String actorRole() {
		return access().role();
	}

	@Override
	default UUID correlationId() {
		return commandUuid();
	}

	@Override
	default UUID causationId() {
		return commandUuid();
	}

}
