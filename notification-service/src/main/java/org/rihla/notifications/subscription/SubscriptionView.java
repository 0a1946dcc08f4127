/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Version;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.partner.ServiceCode;

/**
 * A subscription, as callers see it.
 *
 * @param url of a webhook
 * @param contactId whom mails go to
 * @param notices empty for all, as the other filters
 * @param failingSince first failure since the endpoint last took something
 * @param notBefore nothing is sent to the endpoint before
 * @param keys what signs, the newest first
 * @param secret {@code whsec_...}, with the first answer only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(SubscriptionId subscriptionId, PartnerId partnerId, Channel channel, @Nullable URI url,
		@Nullable ContactId contactId, Set<NoticeType> notices, Set<String> offices, Set<ServiceCode> services,
		Set<String> countries, SubscriptionStatus status, @Nullable PauseReason pausedFor,
		@Nullable Instant failingSince, @Nullable Instant notBefore, List<KeyView> keys,
		@Nullable Sensitive<String> secret, @JsonIgnore Version version) {

	static SubscriptionView of(Subscription subscription) {
		return of(subscription, null);
	}

	static SubscriptionView of(Subscription subscription, @Nullable Sensitive<String> secret) {
		Terms terms = subscription.terms();
		NoticeFilter filter = terms.filter();
		Standing standing = subscription.standing();
		return new SubscriptionView(subscription.id(), subscription.partnerId(), terms.channel(), terms.url(),
				terms.contact(), filter.notices(), filter.offices(), filter.services(), filter.countries(),
				subscription.status(), standing.pausedFor(), standing.health().failingSince(),
				standing.health().notBefore(), subscription.keys().keys().stream().map(KeyView::of).toList(), secret,
				subscription.version());
	}

	/**
	 * A key, without what must stay secret.
	 *
	 * @param publicKey {@code whpk_...}
	 * @param until when it signs nothing more; absent for the newest
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record KeyView(String kid, String publicKey, Instant since, @Nullable Instant until) {

		static KeyView of(LiveKey key) {
			return new KeyView(key.verifying().kid(), key.verifying().text(), key.since(), key.until());
		}

	}

}
