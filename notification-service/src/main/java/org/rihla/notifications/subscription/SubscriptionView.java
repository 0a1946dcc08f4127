/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Version;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;

/**
 * A subscription, as callers see it.
 *
 * @param notices empty for all
 * @param failingSince first failure since the endpoint last took something
 * @param notBefore nothing is sent to the endpoint before
 * @param secret {@code whsec_...}, with the first answer only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(SubscriptionId subscriptionId, PartnerId partnerId, Channel channel, URI url,
		Set<NoticeType> notices, SubscriptionStatus status, @Nullable PauseReason pausedFor,
		@Nullable Instant failingSince, @Nullable Instant notBefore, @Nullable Sensitive<String> secret,
		@JsonIgnore Version version) {

	static SubscriptionView of(Subscription subscription) {
		return of(subscription, null);
	}

	static SubscriptionView withSecret(Subscription subscription) {
		return of(subscription, Sensitive.of(subscription.secret().reveal().text()));
	}

	private static SubscriptionView of(Subscription subscription, @Nullable Sensitive<String> secret) {
		Terms terms = subscription.terms();
		Standing standing = subscription.standing();
		return new SubscriptionView(subscription.id(), subscription.partnerId(), terms.channel(), terms.url(),
				terms.notices(), subscription.status(), standing.pausedFor(), standing.health().failingSince(),
				standing.health().notBefore(), secret, subscription.version());
	}

}
