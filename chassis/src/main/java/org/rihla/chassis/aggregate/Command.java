/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What makes an aggregate change: a person's request or a cause inside the system. */
public sealed interface Command permits CallersRequest, Cause {

	/**
	 * Unique per caller and route; the aggregate remembers it, so a repeat has no second
	 * effect.
	 */
	String commandId();

	/** Subject of the user, or {@code system:<name>}. */
	String actor();

	/** Role in which the actor acts; {@code system} for listeners and jobs. */
	String actorRole();

	/** Method and path template; for causes the name of the listener or job. */
	String route();

	/** Keyed hash of the request; null where there is none to compare. */
	@Nullable String fingerprint();

	/** What the events name as their command. */
	UUID commandUuid();

	/** First command of the chain. */
	UUID correlationId();

	/** What caused this command directly. */
	UUID causationId();

}
