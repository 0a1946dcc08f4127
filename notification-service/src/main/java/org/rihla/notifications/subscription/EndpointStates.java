/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.mongodb.client.model.Filters;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.stereotype.Component;

/** How the endpoints of all subscriptions are, for those who look after them. */
@Component
public class EndpointStates {

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final Cursors cursors;

	EndpointStates(AggregateStore<Subscription, SubscriptionId> subscriptions, Cursors cursors) {
		this.subscriptions = subscriptions;
		this.cursors = cursors;
	}

	/** A page of those in one state that the caller may see. */
	public Page<State> list(SubscriptionStatus status, @Nullable String cursor, int limit, Access access) {
		String[] mark = { "endpoints", status.name(), access.caller().subject(), access.role() };
		List<Placed<Subscription>> found = this.subscriptions.lists()
			.page(Filters.eq("state.status", status.name()), ListOrder.by(), this.cursors.place(cursor, mark), access,
					limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark).map((placed) -> State.of(placed.aggregate()));
	}

	/** How many of those that the caller may see there are in each state. */
	public Map<String, Long> count(Access access) {
		Map<String, Long> counts = new TreeMap<>();
		this.subscriptions.lists()
			.count(Filters.empty(), access, "state.status")
			.forEach((status, count) -> counts.put(status.getFirst().toString(), count));
		return counts;
	}

	/**
	 * How one is.
	 *
	 * @param notBefore nothing is sent before that
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record State(SubscriptionId subscriptionId, PartnerId partnerId, Channel channel, SubscriptionStatus status,
			@Nullable PauseReason pausedFor, @Nullable Instant failingSince, @Nullable Instant notBefore) {

		private static State of(Subscription subscription) {
			Standing standing = subscription.standing();
			return new State(subscription.id(), subscription.partnerId(), subscription.terms().channel(),
					subscription.status(), standing.pausedFor(), standing.health().failingSince(),
					standing.health().notBefore());
		}

	}

}
