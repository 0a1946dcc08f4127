/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a mail tells of one delivery: no more than its notice holds.
 *
 * @param code of the notice, such as {@code notice.referralSent}
 * @param caseRef what the reader calls the case
 * @param answer whether the reader is to answer by that day
 * @param marked whether it was marked as urgent
 */
record Letter(UUID id, String code, @Nullable String caseRef, @Nullable LocalDate dueOn, String link, boolean answer,
		boolean marked) {

	private static final Duration SOON = Duration.ofHours(24);

	/** Whether it cannot wait for the next round of mails. */
	boolean isUrgent(Instant now, ZoneId zone) {
		return this.marked || (this.answer && this.dueOn != null
				&& !this.dueOn.isAfter(LocalDate.ofInstant(now.plus(SOON), zone)));
	}

}
