/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
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
 * @param secret {@code whsec_...}, with the first answer only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(SubscriptionId subscriptionId, PartnerId partnerId, Channel channel, URI url,
		Set<NoticeType> notices, SubscriptionStatus status, @Nullable Sensitive<String> secret,
		@JsonIgnore Version version) {

	static SubscriptionView of(Subscription subscription) {
		return of(subscription, null);
	}

	static SubscriptionView withSecret(Subscription subscription) {
		return of(subscription, Sensitive.of(subscription.secret().reveal().text()));
	}

	private static SubscriptionView of(Subscription subscription, @Nullable Sensitive<String> secret) {
		return new SubscriptionView(subscription.id(), subscription.partnerId(), subscription.channel(),
				subscription.url(), subscription.notices(), subscription.status(), secret, subscription.version());
	}

}
