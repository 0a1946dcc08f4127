/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.CaseReferences;
import org.rihla.notifications.notice.NoticeWriter;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Component;

/** Writes what is sent, once and for all attempts. */
@Component
class Packing {

	private final CaseReferences references;

	private final NoticeWriter writer;

	Packing(CaseReferences references, NoticeWriter writer) {
		this.references = references;
		this.writer = writer;
	}

	Consignment pack(DeliveryId id, Announcement announcement, @Nullable Sharing sharing, Taker taker, long sequence) {
		String caseRef = this.references.of(announcement.partner(), announcement.origin());
		return new Consignment(taker.id(), taker.channel(), announcement.partner(), announcement.type(),
				announcement.origin(), sharing, caseRef,
				this.writer.write(id.messageId(), announcement, caseRef, sequence), announcement.urgent());
	}

}
