/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;

/**
 * Who answers for a plan: it goes with its case, and whoever works on it in the country
 * of return stays with it.
 *
 * @param receivingOfficeCode office that was asked to receive the person
 * @param assignees subjects of those who work on it there
 */
record Custody(String missionCode, String officeCode, @Nullable String ownerId, @Nullable String teamCode,
		@Nullable String receivingOfficeCode, Set<String> assignees) {

	Custody {
		assignees = Set.copyOf(assignees);
	}

	Custody handedTo(Assignment assignment) {
		return new Custody(this.missionCode, assignment.officeCode(), assignment.ownerId(), assignment.teamCode(),
				this.receivingOfficeCode, this.assignees);
	}

	Custody movedTo(String office) {
		return new Custody(this.missionCode, office, this.ownerId, this.teamCode, this.receivingOfficeCode,
				this.assignees);
	}

	Custody with(String assignee) {
		Set<String> all = new TreeSet<>(this.assignees);
		all.add(assignee);
		return new Custody(this.missionCode, this.officeCode, this.ownerId, this.teamCode, this.receivingOfficeCode,
				all);
	}

	/** Whether somebody with this access has to do with it. */
	boolean within(Access access) {
		Caller caller = access.caller();
		boolean receiving = access.role().equals("reintegration-officer") && caller.office() != null
				&& caller.office().equals(this.receivingOfficeCode);
		return switch (access.scope()) {
			case ALL -> true;
			case OFFICE -> works(caller.subject()) || receiving || this.officeCode.equals(caller.office());
			case TEAM -> works(caller.subject()) || (this.teamCode != null && caller.teams().contains(this.teamCode));
			case OWN -> works(caller.subject());
			case READER, ADDRESSED -> false;
		};
	}

	/** Whether this human works on it. */
	boolean works(String human) {
		return human.equals(this.ownerId) || this.assignees.contains(human);
	}

}
