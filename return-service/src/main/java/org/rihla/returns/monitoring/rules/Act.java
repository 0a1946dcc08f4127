/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.aggregate.Ids;

/**
 * Who does something about a follow-up, when, and under which rules.
 *
 * @param id of the command; what it brings into being gets ids that follow from it
 */
public record Act(UUID id, String actor, Instant now, MonitoringRules rules) {

	/** What a person asks for, or what follows from something that happened. */
	public static Act of(Command command, Instant now, MonitoringRules rules) {
		return new Act(command.commandUuid(), command.actor(), now, rules);
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
