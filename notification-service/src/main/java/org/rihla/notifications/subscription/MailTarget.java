/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.Optional;

import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;

/**
 * Whom a subscription's notices are mailed to.
 *
 * @param kept whether notices are kept for the time being
 */
public record MailTarget(SubscriptionId subscription, PartnerId partner, ContactId contact, boolean kept) {

	static Optional<MailTarget> of(Subscription subscription) {
		return Optional.ofNullable(subscription.terms().contact())
			.map((contact) -> new MailTarget(subscription.id(), subscription.partnerId(), contact,
					subscription.keeps()));
	}

}
