/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.notifications.partner.PartnerId;

/** What others may hear about a notice that found nobody. */
sealed interface UnroutedNoticeEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case NoRecipientFound _ -> "notification.noRecipient";
		};
	}

	/** A partner is addressed that has no subscription for it; somebody has to look. */
	record NoRecipientFound(PartnerId partnerId, NoticeType noticeType,
			Instant occurredOn) implements UnroutedNoticeEvent {
	}

}
