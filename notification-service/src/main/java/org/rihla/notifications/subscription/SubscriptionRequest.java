/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.util.Set;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.NoticeType;

/** What was asked for, checked, with the secret and the code drawn for it. */
record SubscriptionRequest(Channel channel, URI url, Set<NoticeType> notices, Sensitive<SigningSecret> secret,
		Sensitive<String> code) {
}
