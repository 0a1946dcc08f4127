/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.function.Consumer;

/**
 * Finds aggregates with events that wait. The relay knows only this: nudge and sweep are
 * two ways to find them, a change stream would be a third.
 */
interface PendingAggregates {

	/** Begins to tell of pending aggregates, again and again while they are pending. */
	void start(Consumer<Pending> relay);

	/** Tells of no more. */
	void stop();

}
