/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.partner.ServiceCode;

/**
 * Asks for notices of one partner. Of each filter, absent or empty means all.
 *
 * @param url of a webhook: https, port 443 or 8443, a public address
 * @param contactId of mails: one of the partner's contact points
 */
record Subscribe(@NotNull PartnerId partnerId, @NotNull Channel channel, @Nullable @Size(max = 2048) String url,
		@Nullable ContactId contactId, @Nullable @Size(max = 20) Set<@NotNull NoticeType> notices,
		@Nullable @Size(max = 100) Set<@NotNull @Pattern(regexp = "[A-Z]{3}") String> offices,
		@Nullable @Size(max = 20) Set<@NotNull ServiceCode> services,
		@Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries) {

	@JsonIgnore
	@AssertTrue(message = "a webhook has a url, mails have a contact point, a feed has neither")
	public boolean isReachable() {
		return (this.channel == Channel.WEBHOOK) == (this.url != null)
				&& (this.channel == Channel.EMAIL) == (this.contactId != null);
	}

	NoticeFilter filter() {
		return NoticeFilter.ALL.with(this.notices, this.offices, this.services, this.countries);
	}

}
