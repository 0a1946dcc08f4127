/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/** What other rooms may ask: who takes a notice, and where it goes. */
@Component
public class Subscriptions {

	private static final int AT_MOST = 100;

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	Subscriptions(AggregateStore<Subscription, SubscriptionId> subscriptions) {
		this.subscriptions = subscriptions;
	}

	/** The subscriptions of the partner that take such a notice now. */
	public List<SubscriptionId> takersOf(PartnerId partner, NoticeType notice) {
		return this.subscriptions
			.ids(Filters.and(Filters.eq("state.partnerId", partner.value().toString()),
					Filters.eq("state.status", SubscriptionStatus.ACTIVE.name())), AT_MOST)
			.stream()
			.filter((id) -> endpointOf(id, notice).isPresent())
			.toList();
	}

	/** Where such a notice goes; empty when the subscription does not take it now. */
	public Optional<Endpoint> endpointOf(SubscriptionId id, NoticeType notice) {
		return this.subscriptions.find(id)
			.filter((subscription) -> subscription.takes(notice))
			.map((subscription) -> new Endpoint(subscription.url(), subscription.secret()));
	}

	/**
	 * Makes sure that the caller may see it.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when not
	 */
	public void requireVisible(SubscriptionId id, Access access) {
		this.subscriptions.get(id, access);
	}

	/** Those whose endpoint has not yet been sent its code. */
	public List<PingOrder> awaitingPing() {
		return this.subscriptions
			.ids(Filters.and(Filters.eq("state.status", SubscriptionStatus.UNVERIFIED.name()),
					Filters.eq("state.pinged", false)), AT_MOST)
			.stream()
			.map(this.subscriptions::find)
			.flatMap(Optional::stream)
			.map(PingOrder::of)
			.toList();
	}

	/** The code is on its way. */
	public void pinged(SubscriptionId id) {
		this.subscriptions.update(id, Cause.job("notification-service.ping", id.value().toString()),
				Subscription::pinged);
	}

}
