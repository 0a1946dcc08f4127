/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFixtures;

/** Invented subscriptions. */
public final class SubscriptionFixtures {

	static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	/** Id of them all. */
	public static final SubscriptionId ID = SubscriptionId.of("019c22ff-dfec-7a8f-a7fd-60893411a499");

	/** A public secret: never used. */
	public static final SigningSecret SECRET = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

	static final String CODE = "5X8QK2W7RC";

	private SubscriptionFixtures() {
	}

	static SubscriptionRequest requestFor(Set<NoticeType> notices) {
		return new SubscriptionRequest(Channel.WEBHOOK, URI.create("https://hooks.harbour.example/rihla"), notices,
				Sensitive.of(SECRET), Sensitive.of(CODE));
	}

	static Subscription unverifiedSubscription() {
		return Subscription.open(ID, requestFor(EnumSet.noneOf(NoticeType.class)), PartnerFixtures.activeFacts());
	}

	static Subscription activeSubscription() {
		Subscription subscription = unverifiedSubscription();
		subscription.confirm(CODE, NOON);
		return subscription;
	}

	static Subscription revokedSubscription() {
		Subscription subscription = activeSubscription();
		subscription.revoke(NOON);
		return subscription;
	}

}
