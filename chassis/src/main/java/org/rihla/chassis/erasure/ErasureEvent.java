/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.time.Instant;

import org.rihla.chassis.outbox.DomainEvent;

/** What others hear of an erasure. */
sealed interface ErasureEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ErasureCompleted _ -> "erasure.completed";
		};
	}

	/** This service keeps nothing of the case any more. */
	record ErasureCompleted(String serviceCode, int keysDestroyed, long recordsErased,
			Instant occurredOn) implements ErasureEvent {

	}

}
