/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** An event came before its predecessor; worth a short wait, then its case is parked. */
final class SequenceGap extends RuntimeException {

	private final ReceivedEvent event;

	private final long missing;

	SequenceGap(ReceivedEvent event, long last) {
		super("%s came, %d is awaited".formatted(event, last + 1));
		this.event = event;
		this.missing = last + 1;
	}

	ReceivedEvent event() {
		return this.event;
	}

	long missing() {
		return this.missing;
	}

}
