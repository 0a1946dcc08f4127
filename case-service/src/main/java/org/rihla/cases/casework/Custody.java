/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Set;

import org.jspecify.annotations.Nullable;
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

	/** Whether it is theirs already. */
	public boolean isWith(String owner, String team) {
		return owner.equals(this.ownerId) && team.equals(this.teamCode);
	}

	Condition hasOwner() {
		return new Condition("owner-missing", this.ownerId != null);
	}

}
