/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.chassis.entry.Occurrence;

/**
 * Who acts on a plan, when, and under which rules.
 *
 * @param id of the command; what it brings into being gets ids that follow from it
 */
public record Act(UUID id, String actor, String role, Instant now, ReintegrationRules rules,
		LateEntryRule lateEntries) {

	/** What somebody asks for, or what follows from something that happened. */
	public static Act of(Command command, Instant now, ReintegrationRules rules, LateEntryRule late) {
		return new Act(command.commandUuid(), command.actor(), command.actorRole(), now, rules, late);
	}

	/** When an entry that is made by this act happened. */
	public Occurrence occurrence(DatedEntry entry) {
		return this.lateEntries.occurrence(entry, this.now);
	}

	/** The day it is in the mission. */
	public LocalDate today() {
		return this.rules.day(this.now);
	}

	/** An id for what this act brings into being. */
	public UUID newId(String label) {
		return Ids.derived(this.id, label);
	}

}
