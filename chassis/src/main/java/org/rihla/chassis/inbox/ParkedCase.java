/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/**
 * Why a case stands still for a listener.
 *
 * @param reason {@link #GAP} or the kind of failure
 * @param aggregate the aggregate whose event failed, or is missing
 * @param seq number of the event that failed, or is missing
 */
record ParkedCase(String listener, String key, String reason, String aggregate, long seq) {

	/** An event is missing; the case frees itself when it comes. */
	static final String GAP = "GAP";

	static ParkedCase of(ReceivedEvent event, Throwable failure) {
		return (failure instanceof SequenceGap gap)
				? new ParkedCase(event.listener(), event.key(), GAP, event.subject().toString(), gap.missing())
				: new ParkedCase(event.listener(), event.key(), failure.getClass().getSimpleName(),
						event.subject().toString(), event.sequence());
	}

}
