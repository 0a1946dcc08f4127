/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.PartnerId;

/**
 * A subscription whose endpoint has to prove itself by bringing back the code.
 *
 * @param round how many endpoints there were before
 */
public record PingOrder(SubscriptionId subscription, int round, Channel channel, PartnerId partner, Origin origin,
		Sensitive<String> code) {

	static PingOrder of(Subscription subscription) {
		return new PingOrder(subscription.id(), subscription.proof().round(), subscription.terms().channel(),
				subscription.partnerId(), subscription.origin(), subscription.proof().code());
	}

}
