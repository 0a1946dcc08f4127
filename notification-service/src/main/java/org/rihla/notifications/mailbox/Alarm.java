/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Instant;

import org.rihla.notifications.subscription.SubscriptionId;

/**
 * Trouble with a subscription, to be told by mail.
 *
 * @param code of its text
 * @param occasion what it is about; each is told once
 * @param notBefore since somebody was told of this subscription not long ago
 */
record Alarm(SubscriptionId subscription, String code, String occasion, boolean urgent, Instant notBefore) {

	Alarm notBefore(Instant time) {
		return time.isAfter(this.notBefore) ? new Alarm(this.subscription, this.code, this.occasion, this.urgent, time)
				: this;
	}

	boolean isDue(Instant now) {
		return !this.notBefore.isAfter(now);
	}

}
