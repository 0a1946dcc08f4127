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
 */
record NoticeRule(NoticeType notice, String event, String partnerMember, String subjectKind, String subjectMember,
		String action, @Nullable String dueOnMember, @Nullable String onlyWith) {

	private static final int COLUMNS = 8;

	static NoticeRule of(String line) {
		String[] cells = line.split(",", -1);
		if (cells.length != COLUMNS) {
			throw new IllegalStateException("notices.csv has a line of %d cells".formatted(cells.length));
		}
		return new NoticeRule(NoticeType.of(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5],
				orNull(cells[6]), orNull(cells[7]));
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

}
