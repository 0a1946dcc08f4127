/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.EventMembers;
import org.rihla.notifications.notice.NoticeType;

/**
 * A line of the table: what an event means for staff, and for whom. A word that begins
 * with @ names a member of the event.
 *
 * @param when member that the event must have, or must have with this value; null for
 * always
 */
record StaffRule(NoticeType notice, String event, @Nullable String when, List<String> roles, Offices offices,
		String urgent, String subjectKind, @Nullable String subjectMember, @Nullable String dueOnMember) {

	static final int COLUMNS = 9;

	static StaffRule of(String[] cells) {
		return new StaffRule(NoticeType.of(cells[0]), cells[1], orNull(cells[2]), List.of(cells[3].split(" ")),
				Offices.valueOf(cells[4]), cells[5], cells[6], orNull(cells[7]), orNull(cells[8]));
	}

	boolean appliesTo(EventMembers event) {
		if (this.when == null) {
			return true;
		}
		String[] condition = this.when.split("=");
		String value = event.text(condition[0]);
		return value != null && (condition.length == 1 || value.equals(condition[1]));
	}

	List<String> rolesIn(EventMembers event) {
		return this.roles.stream().map((role) -> isMember(role) ? event.required(role.substring(1)) : role).toList();
	}

	boolean urgentIn(EventMembers event) {
		return isMember(this.urgent) ? event.says(this.urgent.substring(1)) : this.urgent.equals("yes");
	}

	private static boolean isMember(String word) {
		return word.startsWith("@");
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

}
