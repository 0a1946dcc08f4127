/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.consent.Sharing;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.SubscriptionId;

/**
 * What is sent, to whom, and where it comes from; the bytes are written once.
 *
 * @param sharing what consent it rests on; null for a ping and for staff
 * @param caseRef what the partner calls the case; null where it is about none
 * @param urgent whether a mail with it may not wait for others or for the morning
 */
public record Consignment(SubscriptionId subscriptionId, Channel channel, PartnerId partnerId, NoticeType noticeType,
		@JsonUnwrapped Origin origin, @Nullable Sharing sharing, @Nullable String caseRef, byte[] body,
		boolean urgent) {

	/** Whether it is for us to send it; else the partner comes for it. */
	boolean pushed() {
		return this.channel != Channel.FEED;
	}

}
