/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.List;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.DatedEntry;
import org.rihla.returns.Occurrence;

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
		Sensitive<String> reason = occurrence.lateReason();
		if (!occurrence.late() || reason == null) {
			return this;
		}
		List<LateEntry> all = new ArrayList<>(this.entries);
		all.add(new LateEntry(command.getClass().getSimpleName(), occurrence.on(), occurrence.recordedOn(), reason));
		return new LateEntries(all);
	}

}
