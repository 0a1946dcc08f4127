/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.notice.UnroutedNoticeEvent.NoRecipientFound;
import org.rihla.notifications.partner.PartnerId;

/**
 * A notice that nobody takes: it is never dropped in silence. It has no life beyond that.
 */
class UnroutedNotice extends Aggregate<UnroutedNoticeId> {

	private @Nullable PartnerId partnerId;

	private @Nullable String role;

	private @Nullable UUID caseId;

	private String missionCode;

	private String officeCode;

	private NoticeType noticeType;

	private UnroutedNotice(UnroutedNoticeId id, NoticeType noticeType, Origin origin) {
		super(id);
		this.noticeType = noticeType;
		this.caseId = origin.caseId();
		this.missionCode = origin.missionCode();
		this.officeCode = origin.officeCode();
	}

	@SuppressWarnings("NullAway.Init")
	private UnroutedNotice() {
	}

	static UnroutedNotice of(UnroutedNoticeId id, PartnerId partner, NoticeType noticeType, Origin origin,
			Instant now) {
		UnroutedNotice notice = new UnroutedNotice(id, noticeType, origin);
		notice.partnerId = partner;
		notice.record(new NoRecipientFound(partner, null, noticeType, now));
		return notice;
	}

	static UnroutedNotice of(UnroutedNoticeId id, MissingMailbox missing, Instant now) {
		UnroutedNotice notice = new UnroutedNotice(id, missing.notice(), missing.office());
		notice.role = missing.role();
		notice.record(new NoRecipientFound(null, missing.role(), missing.notice(), now));
		return notice;
	}

	@Nullable PartnerId partnerId() {
		return this.partnerId;
	}

	@Nullable String role() {
		return this.role;
	}

	NoticeType noticeType() {
		return this.noticeType;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId, this.missionCode, this.officeCode);
	}

}
