/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.partner.ContactId;

/**
 * What was asked for.
 *
 * @param url of a webhook
 * @param contact whom mails go to
 */
record Terms(Channel channel, @Nullable URI url, @Nullable ContactId contact, NoticeFilter filter) {
}
