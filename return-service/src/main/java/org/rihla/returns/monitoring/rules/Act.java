/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.chassis.entry.Occurrence;

/**
 * Who does something about a follow-up, when, and under which rules.
 *
 * @param id of the command; what it brings into being gets ids that follow from it
 */
public record Act(UUID id, String actor, Instant now, MonitoringRules rules, LateEntryRule lateEntries) {

	/** What a person asks for, or what follows from something that happened. */
	public static Act of(Command command, Instant now, MonitoringRules rules, LateEntryRule late) {
		return new Act(command.commandUuid(), command.actor(), now, rules, late);
	}

	/** When an entry that is made by this act happened. */
	public Occurrence occurrence(DatedEntry entry) {
		return this.lateEntries.occurrence(entry, this.now);
	}

	/** The day it is where the act happens. */
	public LocalDate today() {
		return this.rules.day(this.now);
	}

	/** An id for what this act brings into being. */
	public UUID newId(String label) {
		return Ids.derived(this.id, label);
	}

}
