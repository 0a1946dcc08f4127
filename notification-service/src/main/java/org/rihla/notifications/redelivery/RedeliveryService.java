/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Clock;
import java.time.Instant;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.stereotype.Service;

/** Takes orders to send many again. */
@Service
class RedeliveryService {

	private final AggregateStore<Redelivery, RedeliveryId> redeliveries;

	private final Subscriptions subscriptions;

	private final Resending resending;

	private final AuditTrail audit;

	private final Clock clock;

	RedeliveryService(AggregateStore<Redelivery, RedeliveryId> redeliveries, Subscriptions subscriptions,
			Resending resending, AuditTrail audit, Clock clock) {
		this.redeliveries = redeliveries;
		this.subscriptions = subscriptions;
		this.resending = resending;
		this.audit = audit;
		this.clock = clock;
	}

	/** How many were delivered in that time and would be sent again. */
	Matching matching(SubscriptionId subscription, ReplayRange range, Access access) {
		this.subscriptions.holderOf(subscription, access);
		return new Matching(this.resending.count(subscription, span(range)));
	}

	Redelivery replay(SubscriptionId subscription, ReplayRange range, Creation creation) {
		return ask(Kind.REPLAY, subscription, span(range), creation);
	}

	Redelivery recover(SubscriptionId subscription, RecoverSince command, Creation creation) {
		return ask(Kind.RECOVER, subscription, new Resending.Span(command.since(), this.clock.instant()), creation);
	}

	Redelivery get(RedeliveryId id, Access access) {
		return this.redeliveries.get(id, access);
	}

	private Redelivery ask(Kind kind, SubscriptionId subscription, Resending.Span span, Creation creation) {
		Subscriptions.Holder holder = this.subscriptions.holderOf(subscription, creation.access());
		this.audit.append(AuditEntry.shown(creation.access(), "subscription", subscription.value().toString()));
		Instant now = this.clock.instant();
		return this.redeliveries.create(creation,
				() -> Redelivery.ask(new RedeliveryId(creation.newId()), kind, subscription, holder, span, now));
	}

	private Resending.Span span(ReplayRange range) {
		Instant now = this.clock.instant();
		return new Resending.Span(range.from(), range.to().isAfter(now) ? now : range.to());
	}

}
