/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param url of a webhook
 */
record Terms(Channel channel, @Nullable URI url, NoticeFilter filter) {
}
