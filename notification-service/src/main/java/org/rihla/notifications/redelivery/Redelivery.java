/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

/** One order to send many deliveries of a subscription again. */
class Redelivery extends Aggregate<RedeliveryId> {

	/** One order takes no more; the rest needs another. */
	static final int MOST = 10_000;

	private SubscriptionId subscriptionId;

	private PartnerId partnerId;

	private String missionCode;

	private String officeCode;

	private Kind kind;

	private Instant from;

	private Instant to;

	private Instant requestedAt;

	private RedeliveryStatus status = RedeliveryStatus.RUNNING;

	private @Nullable Instant endedAt;

	private int sent;

	private boolean more;

	private @Nullable String after;

	private Redelivery(RedeliveryId id, Kind kind, SubscriptionId subscription, Subscriptions.Holder holder,
			Resending.Span span, Instant now) {
		super(id);
		this.kind = kind;
		this.subscriptionId = subscription;
		this.partnerId = holder.partner();
		this.missionCode = holder.origin().missionCode();
		this.officeCode = holder.origin().officeCode();
		this.from = span.from();
		this.to = span.to();
		this.requestedAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	private Redelivery() {
	}

	static Redelivery ask(RedeliveryId id, Kind kind, SubscriptionId subscription, Subscriptions.Holder holder,
			Resending.Span span, Instant now) {
		return new Redelivery(id, kind, subscription, holder, span, now);
	}

	/** One step more is done; nothing, if it was counted before. */
	void worked(Resending.Step step, Instant now) {
		if (this.status == RedeliveryStatus.RUNNING) {
			this.sent += step.done();
			this.after = step.after();
			this.more = step.after() != null && this.sent >= MOST;
			if (step.after() == null || this.more) {
				this.status = step(this.status, RedeliveryStatus.DONE);
				this.endedAt = now;
			}
		}
	}

	Kind kind() {
		return this.kind;
	}

	SubscriptionId subscriptionId() {
		return this.subscriptionId;
	}

	Resending.Span span() {
		return new Resending.Span(this.from, this.to);
	}

	RedeliveryStatus status() {
		return this.status;
	}

	@Nullable String after() {
		return this.after;
	}

	RedeliveryView view() {
		return new RedeliveryView(id(), this.subscriptionId, this.kind, this.status, this.from, this.to, this.sent,
				this.more, this.requestedAt, this.endedAt);
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

}
