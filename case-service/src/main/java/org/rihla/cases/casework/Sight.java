/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;

/**
 * Who sees something that belongs to a case: whoever sees the case, or, where that would
 * say too much, only the people named here.
 *
 * @param homeOffice where it belongs, whoever sees it
 * @param officeCode the same where the office sees it; absent where only named people do
 * @param desk for a role, the office whose holders of that role see it
 */
public record Sight(String missionCode, String homeOffice, @Nullable String officeCode, @Nullable String teamCode,
		@Nullable String ownerId, Set<String> assignees, Map<String, String> desk) {

	public Sight {
		assignees = Set.copyOf(assignees);
		desk = Map.copyOf(desk);
	}

	/** Like the case, with further people. */
	public static Sight likeCase(Custody custody, Set<String> assignees) {
		return new Sight(custody.missionCode(), custody.officeCode(), custody.officeCode(), custody.teamCode(),
				custody.ownerId(), assignees, Map.of());
	}

	/** Of these people alone. */
	public static Sight only(Custody custody, Set<String> people) {
		return new Sight(custody.missionCode(), custody.officeCode(), null, null, null, people, Map.of());
	}

	/** Whether only named people see it. */
	public boolean restricted() {
		return this.officeCode == null;
	}

	/** Also for those of its office who have this role. */
	public Sight atDesk(String role) {
		return new Sight(this.missionCode, this.homeOffice, this.officeCode, this.teamCode, this.ownerId,
				this.assignees, Map.of(role, this.homeOffice));
	}

	/** For these people now, and whoever sees it for another reason. */
	public Sight assignedTo(Set<String> people) {
		return new Sight(this.missionCode, this.homeOffice, this.officeCode, this.teamCode, this.ownerId, people,
				this.desk);
	}

	/** Whether it is theirs already. */
	public boolean isWith(String owner, String team) {
		return owner.equals(this.ownerId) && team.equals(this.teamCode);
	}

	/** Follows its case to a new owner, if it is seen like the case. */
	public Sight handedTo(String owner, String team) {
		return restricted() ? this
				: new Sight(this.missionCode, this.homeOffice, this.officeCode, team, owner, this.assignees, this.desk);
	}

	/** Follows its case to another office. */
	public Sight movedTo(String office) {
		Map<String, String> moved = this.desk.isEmpty() ? this.desk
				: Map.of(this.desk.keySet().iterator().next(), office);
		return new Sight(this.missionCode, office, restricted() ? null : office, this.teamCode, this.ownerId,
				this.assignees, moved);
	}

	/** What its events say of where they come from. */
	public Origin origin(CaseId caseId) {
		return new Origin(caseId.value(), this.missionCode, this.homeOffice);
	}

}
