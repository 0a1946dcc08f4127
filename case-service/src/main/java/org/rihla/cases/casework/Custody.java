/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.Condition;

/**
 * Where a file lies and who answers for it; what a caller sees of it follows from this.
 *
 * @param assignees who works on it while nobody owns it yet
 */
public record Custody(String missionCode, String officeCode, @Nullable String teamCode, @Nullable String ownerId,
		Set<String> assignees) {

	public Custody {
		assignees = Set.copyOf(assignees);
	}

	/** A new file of an office, with whoever made it. */
	public static Custody opened(String missionCode, String officeCode, String by) {
		return new Custody(missionCode, officeCode, null, null, Set.of(by));
	}

	/** Another file of the same office and owner, with whoever made it. */
	public Custody sharedBy(String by) {
		return new Custody(this.missionCode, this.officeCode, this.teamCode, this.ownerId, Set.of(by));
	}

	/** With an owner, who alone is responsible from now on. */
	public Custody handedTo(String owner, String team) {
		return new Custody(this.missionCode, this.officeCode, team, owner, Set.of());
	}

	/** Of another office, which had agreed, with its owner there. */
	public Custody movedTo(String office, String owner, String team) {
		return new Custody(this.missionCode, office, team, owner, Set.of());
	}

	/** With nobody responsible, since the work is over. */
	public Custody released() {
		return new Custody(this.missionCode, this.officeCode, this.teamCode, null, Set.of());
	}

	/** With an owner again, in the team of before. */
	public Custody takenUpBy(String owner) {
		return new Custody(this.missionCode, this.officeCode, this.teamCode, owner, Set.of());
	}

	/** Of an office and nobody else, since there is no file any more. */
	Custody emptied() {
		return new Custody(this.missionCode, this.officeCode, null, null, Set.of());
	}

	/** Whether this access to such files covers this one. */
	boolean within(Access access) {
		Caller caller = access.caller();
		boolean own = caller.subject().equals(this.ownerId) || this.assignees.contains(caller.subject());
		return switch (access.scope()) {
			case ALL -> true;
			case OFFICE -> own || this.officeCode.equals(caller.office());
			case TEAM -> own || (this.teamCode != null && caller.teams().contains(this.teamCode));
			case OWN -> own;
			case READER, ADDRESSED -> false;
		};
	}

	/** Whether it is theirs already. */
	public boolean isWith(String owner, String team) {
		return owner.equals(this.ownerId) && team.equals(this.teamCode);
	}

	/** Holds when the team is one of this office. */
	static Condition isTeamOf(String office, String team) {
		return new Condition("owner-not-available", team.startsWith(office + "-"));
	}

	Condition hasOwner() {
		return new Condition("owner-missing", this.ownerId != null);
	}

}
