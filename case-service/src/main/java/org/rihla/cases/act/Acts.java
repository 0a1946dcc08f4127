/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.aggregate.Command;

/** Says who acts and when what they record happened. */
public class Acts {

	private final Clock clock;

	private final int lateAfter;

	/**
	 * With the clock of the service.
	 * @param lateAfter working days after which an entry needs a reason
	 */
	public Acts(Clock clock, int lateAfter) {
		this.clock = clock;
		this.lateAfter = lateAfter;
	}

	/** Something that happens at this moment. */
	public Act now(Command command) {
		return new Act(command.actor(), command.commandUuid(), Occurrence.at(this.clock.instant()));
	}

	/** Something that is recorded now and may have happened before. */
	public Act of(RecordedFact fact, Command command) {
		Instant now = this.clock.instant();
		Instant on = (fact.occurredOn() != null) ? fact.occurredOn() : now;
		boolean late = WorkingDays.between(on, now) > this.lateAfter;
		return new Act(command.actor(), command.commandUuid(), new Occurrence(on, now, late, fact.lateReason()));
	}

}
