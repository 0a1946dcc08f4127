/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.json.InstantText;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/** Finds subscriptions for people, listeners and jobs. */
@Component
class SubscriptionQueries {

	private static final int AT_MOST = 100;

	/** Stored instants are text of one length, so text order is time order. */
	private static final Bson TAKING = Filters.in("state.status", SubscriptionStatus.UNVERIFIED.name(),
			SubscriptionStatus.ACTIVE.name(), SubscriptionStatus.DEGRADED.name(), SubscriptionStatus.PAUSED.name());

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final Cursors cursors;

	SubscriptionQueries(AggregateStore<Subscription, SubscriptionId> subscriptions, Cursors cursors) {
		this.subscriptions = subscriptions;
		this.cursors = cursors;
	}

	/** A page of a partner's; empty for one that the caller may not see. */
	Page<Subscription> page(PartnerId partner, @Nullable String cursor, int limit, Access access) {
		String[] mark = { "subscriptions", partner.value().toString(), access.role(), access.caller().subject() };
		List<Placed<Subscription>> found = this.subscriptions.lists()
			.page(Filters.eq("state.partnerId", partner.value().toString()), ListOrder.by(),
					this.cursors.place(cursor, mark), access, limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark).map(Placed::aggregate);
	}

	List<Subscription> takingOf(PartnerId partner, @Nullable SubscriptionId after) {
		Bson behind = (after != null) ? Filters.gt("_id", after.value().toString()) : Filters.empty();
		return this.subscriptions.lists()
			.everywhereById(Filters.and(Filters.eq("state.partnerId", partner.value().toString()), TAKING, behind),
					AT_MOST);
	}

	List<Subscription> firstBehind(String id) {
		return this.subscriptions.lists().everywhereById(Filters.gt("_id", id), AT_MOST);
	}

	List<SubscriptionId> mailedTo(ContactId contact) {
		return this.subscriptions.ids(Filters.eq("state.terms.contact", contact.value().toString()), AT_MOST);
	}

	List<SubscriptionId> degradedUntil(Instant now) {
		return this.subscriptions.ids(Filters.and(Filters.eq("state.status", SubscriptionStatus.DEGRADED.name()),
				Filters.lte("state.standing.health.notBefore", InstantText.of(now))), AT_MOST);
	}

	List<SubscriptionId> failingSince(Instant time) {
		return this.subscriptions
			.ids(Filters.and(Filters.lte("state.standing.health.failingSince", InstantText.of(time)),
					Filters.ne("state.status", SubscriptionStatus.PAUSED.name())), AT_MOST);
	}

	List<SubscriptionId> recovering() {
		return this.subscriptions
			.ids(Filters.in("state.standing.recovery", Recovery.WAITING.name(), Recovery.DEAD_TOO.name()), AT_MOST);
	}

	List<SubscriptionId> unverifiedWithoutPing() {
		return this.subscriptions.ids(Filters.and(Filters.eq("state.status", SubscriptionStatus.UNVERIFIED.name()),
				Filters.eq("state.proof.pinged", false)), AT_MOST);
	}

}
