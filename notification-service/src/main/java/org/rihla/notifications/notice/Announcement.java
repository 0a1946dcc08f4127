/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;

/**
 * What one event has to tell one partner.
 *
 * @param event id of the event
 * @param time when it was recorded
 * @param origin case, mission and office of the event
 */
public record Announcement(UUID event, NoticeType type, PartnerId partner, UUID caseId, Origin origin, Instant time,
		Subject subject) {

	/**
	 * What the partner has to look at.
	 *
	 * @param service kind of help that a referral asks for
	 * @param action what is expected
	 * @param dueOn last day to answer or to do it
	 * @param opens whether the partner is asked for something new, under a consent of now
	 */
	public record Subject(String kind, UUID id, @Nullable String service, String action, @Nullable LocalDate dueOn,
			boolean opens) {
	}

}
