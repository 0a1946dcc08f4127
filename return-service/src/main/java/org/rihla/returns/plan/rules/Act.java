/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.chassis.entry.Occurrence;

/**
 * Who acts on a plan, when, and under which rules.
 *
 * @param id of the command; what it brings into being gets ids that follow from it
 * @param office of the actor; null for partners and reactions
 * @param partnerId organisation of the actor; null for staff and reactions
 * @param on when what is entered happened in the world
 */
public record Act(UUID id, String actor, String role, @Nullable String office, @Nullable UUID partnerId, Instant now,
		Instant on, ReturnRules rules, LateEntryRule lateEntries) {

	/** What a person asks for. */
	public static Act of(Change change, Instant now, ReturnRules rules, LateEntryRule late) {
		return of(change.commandUuid(), change.access(), now, rules, late);
	}

	/** A person begins something new. */
	public static Act of(Creation creation, Instant now, ReturnRules rules, LateEntryRule late) {
		return of(creation.commandUuid(), creation.access(), now, rules, late);
	}

	/** Somebody only looks. */
	public static Act of(Access access, Instant now, ReturnRules rules, LateEntryRule late) {
		return of(new UUID(0, 0), access, now, rules, late);
	}

	private static Act of(UUID id, Access access, Instant now, ReturnRules rules, LateEntryRule late) {
		Caller caller = access.caller();
		return new Act(id, caller.subject(), access.role(), caller.office(), caller.partnerId(), now, now, rules, late);
	}

	/** What follows from something that happened. */
	public static Act of(Cause cause, Instant now, ReturnRules rules, LateEntryRule late) {
		return new Act(cause.commandUuid(), cause.actor(), cause.actorRole(), null, null, now, now, rules, late);
	}

	/** The same, looked at when the entered fact happened. */
	public Act on(DatedEntry entry) {
		return new Act(this.id, this.actor, this.role, this.office, this.partnerId, this.now, occurrence(entry).on(),
				this.rules, this.lateEntries);
	}

	/** When an entry that is made by this act happened. */
	public Occurrence occurrence(DatedEntry entry) {
		return this.lateEntries.occurrence(entry, this.now);
	}

	/** The day it is where the act happens. */
	public LocalDate today() {
		return this.rules.day(this.on);
	}

	/** An id for what this act brings into being. */
	public UUID newId(String label) {
		return Ids.derived(this.id, label);
	}

	/** Whether the actor belongs to this office or to this partner. */
	public boolean belongsTo(@Nullable String officeCode, @Nullable UUID partner) {
		return (this.office != null && this.office.equals(officeCode))
				|| (this.partnerId != null && this.partnerId.equals(partner));
	}

}
