/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;

/**
 * What one event has to tell one partner, or one mailbox of our own.
 *
 * @param event id of the event
 * @param caseId the case; where there is none, what staff are told of: its notices stand
 * in one order
 * @param origin case, mission and office of the event
 * @param time when it was recorded
 * @param urgent whether it is told at once, also at night
 * @param mailbox the one contact point that is addressed; null for all subscriptions of a
 * partner
 */
public record Announcement(UUID event, NoticeType type, PartnerId partner, UUID caseId, Origin origin, Instant time,
		Subject subject, boolean urgent, @Nullable ContactId mailbox) {

	/** To all subscriptions of a partner, in its own time. */
	public Announcement(UUID event, NoticeType type, PartnerId partner, UUID caseId, Origin origin, Instant time,
			Subject subject) {
		this(event, type, partner, caseId, origin, time, subject, false, null);
	}

	/**
	 * What the partner has to look at.
	 *
	 * @param id absent where staff look at the case itself
	 * @param service kind of help that a referral asks for
	 * @param action what is expected
	 * @param dueOn last day to answer or to do it
	 * @param opens whether the partner is asked for something new, under a consent of now
	 */
	public record Subject(String kind, @Nullable UUID id, @Nullable String service, String action,
			@Nullable LocalDate dueOn, boolean opens) {

		/** The id of what a partner looks at, which always has one. */
		public UUID known() {
			return Objects.requireNonNull(this.id, "a partner looks at a subject");
		}

	}

}
