/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ServiceCode;

/**
 * Asks for other notices, or at another endpoint. What is absent stays, an empty filter
 * means all.
 *
 * @param url of a webhook: https, port 443 or 8443, a public address
 */
record ChangeSubscription(@Nullable @Size(max = 2048) String url,
		@Nullable @Size(max = 20) Set<@NotNull NoticeType> notices,
		@Nullable @Size(max = 100) Set<@NotNull @Pattern(regexp = "[A-Z]{3}") String> offices,
		@Nullable @Size(max = 20) Set<@NotNull ServiceCode> services,
		@Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries) {

	/** The terms with what is said here. */
	Terms to(Terms terms, @Nullable URI checkedUrl) {
		return new Terms(terms.channel(), Optional.ofNullable(checkedUrl).orElse(terms.url()), terms.contact(),
				terms.filter().with(this.notices, this.offices, this.services, this.countries));
	}

}
