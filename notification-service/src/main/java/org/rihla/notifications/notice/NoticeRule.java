/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import org.jspecify.annotations.Nullable;

/**
 * Which event makes which notice: one line of {@code contracts/notices/notices.csv}.
 *
 * @param partnerMember member of the event that names the partner it is addressed to
 * @param dueOnMember member that holds the time to answer
 * @param onlyWith member without which there is nothing to tell
 * @param opens whether the partner is asked for something new
 */
record NoticeRule(NoticeType notice, String event, String partnerMember, String subjectKind, String subjectMember,
		String action, @Nullable String dueOnMember, @Nullable String onlyWith, boolean opens) {

	static final int COLUMNS = 9;

	static NoticeRule of(String[] cells) {
		return new NoticeRule(NoticeType.of(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5],
				orNull(cells[6]), orNull(cells[7]), cells[8].equals("yes"));
	}

	/** Whether the event concerns many subjects, each with its own partner and case. */
	boolean ofMany() {
		return this.subjectMember.endsWith("Ids");
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

}
