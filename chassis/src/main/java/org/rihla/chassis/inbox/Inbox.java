/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.UUID;

import org.rihla.chassis.inbox.ParkedCases.Standing;
import org.rihla.chassis.outbox.CrashPoint;

/**
 * The only way in for an event: of each aggregate, only the next in sequence is applied.
 * What was applied before is dropped, what comes too early is awaited for a short time;
 * then its case is parked and the others in the partition go on.
 */
public final class Inbox {

	private static final String ABOUT_ERASURE = "erasure.";

	private final Positions positions;

	private final ParkedCases parked;

	private final Replay replay;

	private final InboxMetrics metrics;

	private final ErasedCases erased;

	Inbox(Positions positions, ParkedCases parked, Replay replay, InboxMetrics metrics, ErasedCases erased) {
		this.positions = positions;
		this.parked = parked;
		this.replay = replay;
		this.metrics = metrics;
		this.erased = erased;
	}

	/**
	 * Applies an event once; one about an erased case not at all, unless it tells of the
	 * erasure. Failures of the database or network are retried without end; after a
	 * minute of other failures the case is parked.
	 * @param work may run again after a crash, so what it makes must follow from
	 * {@link ReceivedEvent#cause()}; it sends neither mail nor HTTP
	 */
	public void receive(ReceivedEvent event, Runnable work) {
		if (!event.type().startsWith(ABOUT_ERASURE) && this.erased.contains(event.key())) {
			this.metrics.moot();
			return;
		}
		Standing standing = this.parked.standingOf(event);
		if (standing == Standing.PARKED && !this.replay.isUnderWay() && this.parked.add(event)) {
			return;
		}
		long last = this.positions.last(event);
		if (event.sequence() <= last) {
			this.metrics.duplicate();
		}
		else if (event.sequence() > last + 1) {
			this.metrics.gap();
			throw new SequenceGap(event, last);
		}
		else {
			apply(event, last, work);
		}
		if (standing == Standing.AWAITED) {
			this.replay.drain(event.listener(), event.key());
		}
	}

	private void apply(ReceivedEvent event, long last, Runnable work) {
		if (isAboutErasedCase(event)) {
			this.metrics.moot();
		}
		else {
			work.run();
		}
		CrashPoint.pass("inbox.after-effect");
		if (this.positions.advance(event, last)) {
			this.metrics.applied();
		}
		else {
			this.metrics.duplicate();
		}
		CrashPoint.pass("inbox.after-position");
	}

	/**
	 * Of an aggregate that many cases share, so it has its place among the others'
	 * events.
	 */
	private boolean isAboutErasedCase(ReceivedEvent event) {
		UUID caseId = event.caseId();
		return caseId != null && !caseId.toString().equals(event.key()) && this.erased.contains(caseId.toString());
	}

}
