/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.rihla.notifications.delivery.lane.ManyLanes;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.subscription.Taker;

import org.springframework.stereotype.Component;

/** Makes one delivery per matter and subscription that takes it, some at a time. */
@Component
public class Deliveries {

	private final Subscriptions subscriptions;

	private final ManyLanes lanes;

	private final WebhookOutlet webhooks;

	private final FeedOutlet feeds;

	Deliveries(Subscriptions subscriptions, ManyLanes lanes, WebhookOutlet webhooks, FeedOutlet feeds) {
		this.subscriptions = subscriptions;
		this.lanes = lanes;
		this.webhooks = webhooks;
		this.feeds = feeds;
	}

	/**
	 * May run again after a crash at any point: the same event makes the same deliveries.
	 * A number reserved before a crash would stop its lane for ever, so its delivery is
	 * made in any case, and dropped later where it may not be sent.
	 * @return whether any subscription wants it
	 */
	public boolean make(Matter matter) {
		boolean wanted = false;
		List<Taker> takers = this.subscriptions.takersOf(matter.announcement(), null);
		while (!takers.isEmpty()) {
			make(matter, takers);
			wanted |= takers.stream().anyMatch(Taker::wants);
			takers = this.subscriptions.takersOf(matter.announcement(), takers.getLast().id());
		}
		return wanted;
	}

	private void make(Matter matter, List<Taker> takers) {
		Predicate<Taker> wanting = (taker) -> taker.wants() && matter.allowed();
		Predicate<Taker> begun = begun(matter, takers.stream().filter(wanting.negate()).toList());
		Map<Outlet, List<Taker>> byOutlet = takers.stream()
			.filter(wanting.or(begun))
			.collect(Collectors.groupingBy((taker) -> outletOf(taker.channel())));
		byOutlet.forEach((outlet, all) -> outlet.make(matter, all));
	}

	/** Those whose number is reserved while nobody knows yet that it is stored. */
	private Predicate<Taker> begun(Matter matter, List<Taker> takers) {
		Set<String> open = takers.isEmpty() ? Set.of()
				: this.lanes.reserved(takers.stream().map(matter::laneOf).toList(), matter.event());
		return (taker) -> open.contains(matter.laneOf(taker));
	}

	private Outlet outletOf(Channel channel) {
		return switch (channel) {
			case WEBHOOK, EMAIL -> this.webhooks;
			case FEED -> this.feeds;
		};
	}

}
