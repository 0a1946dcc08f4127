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

	private PartnerId partnerId;

	private @Nullable UUID caseId;

	private String missionCode;

	private String officeCode;

	private NoticeType noticeType;

	private UnroutedNotice(UnroutedNoticeId id, PartnerId partner, NoticeType noticeType, Origin origin) {
		super(id);
		this.partnerId = partner;
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
		UnroutedNotice notice = new UnroutedNotice(id, partner, noticeType, origin);
		notice.record(new NoRecipientFound(partner, noticeType, now));
		return notice;
	}

	PartnerId partnerId() {
		return this.partnerId;
	}

	NoticeType noticeType() {
		return this.noticeType;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId, this.missionCode, this.officeCode);
	}

}
