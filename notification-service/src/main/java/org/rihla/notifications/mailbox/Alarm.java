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
 * @param notBefore since somebody was told of this subscription not long ago
 */
record Alarm(SubscriptionId subscription, String code, boolean urgent, Instant notBefore) {

	boolean isDue(Instant now) {
		return !this.notBefore.isAfter(now);
	}

}
