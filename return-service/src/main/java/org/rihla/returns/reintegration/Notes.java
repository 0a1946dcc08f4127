/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.List;
import java.util.stream.Stream;

import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntry;
import org.rihla.returns.reintegration.rules.Act;

/** Why things were decided, and what was entered late. */
record Notes(List<Decision> decisions, List<LateEntry> late) {

	Notes {
		decisions = List.copyOf(decisions);
		late = List.copyOf(late);
	}

	static Notes none() {
		return new Notes(List.of(), List.of());
	}

	/**
	 * With a decision, if anything was said about it.
	 * @param what wire name of what it led to
	 */
	Notes with(String what, Because why, Act act) {
		return (why.reason() == null && why
			.comment() == null)
					? this
					: new Notes(
							Stream
								.concat(this.decisions.stream(),
										Stream.of(new Decision(what, act.actor(), act.now(), why.reason(),
												why.comment())))
								.toList(),
							this.late);
	}

	/** With an entry, if it came late. */
	Notes with(String what, DatedEntry entry, Act act) {
		return act.occurrence(entry)
			.lateEntry(what)
			.map((late) -> new Notes(this.decisions, Stream.concat(this.late.stream(), Stream.of(late)).toList()))
			.orElse(this);
	}

}
