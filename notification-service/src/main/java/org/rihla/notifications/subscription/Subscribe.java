/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;

/**
 * Asks for notices of one partner at one endpoint.
 *
 * @param url https, port 443 or 8443, a public address
 * @param notices which notices; absent or empty means all
 */
record Subscribe(@NotNull PartnerId partnerId, @NotNull Channel channel, @NotNull @Size(max = 2048) String url,
		@Nullable @Size(max = 20) Set<@NotNull NoticeType> notices) {
}
