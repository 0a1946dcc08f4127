/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
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

	/**
	 * A partner is addressed that has no subscription for it, or a role of an office that
	 * has no mailbox; somebody has to look.
	 */
	record NoRecipientFound(@Nullable PartnerId partnerId, @Nullable String role, NoticeType noticeType,
			Instant occurredOn) implements UnroutedNoticeEvent {
	}

}
