/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Clock;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.chassis.entry.Occurrence;

/** Says who acts and when what they record happened. */
public class Acts {

	private final Clock clock;

	private final LateEntryRule lateEntries;

	/** With the clock of the service, and from when an entry needs a reason. */
	public Acts(Clock clock, LateEntryRule lateEntries) {
		this.clock = clock;
		this.lateEntries = lateEntries;
	}

	/** Something that happens at this moment. */
	public Act now(Command command) {
		return new Act(command.actor(), command.commandUuid(), Occurrence.at(this.clock.instant()));
	}

	/** Something that is recorded now and may have happened before. */
	public Act of(DatedEntry entry, Command command) {
		return new Act(command.actor(), command.commandUuid(),
				this.lateEntries.occurrence(entry, this.clock.instant()));
	}

}
