/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.List;

import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntry;
import org.rihla.chassis.entry.Occurrence;

/** What was entered late, and why, in the order it was entered. */
record LateEntries(List<LateEntry> entries) {

	LateEntries {
		entries = List.copyOf(entries);
	}

	static LateEntries none() {
		return new LateEntries(List.of());
	}

	/** With this entry, if it came late. */
	LateEntries with(DatedEntry command, Occurrence occurrence) {
		List<LateEntry> all = new ArrayList<>(this.entries);
		occurrence.lateEntry(command.getClass().getSimpleName()).ifPresent(all::add);
		return new LateEntries(all);
	}

}
