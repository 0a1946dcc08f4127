/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionActivated;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionPaused;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionResumed;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionRevoked;
import org.rihla.notifications.webhook.Answer;

/**
 * One endpoint of one partner, what it asked for, and how it is doing. What jobs tell of
 * the endpoint may come late, so it changes nothing where the status does not know it.
 */
final class Subscription extends Arrangement {

	private static final int GONE = 410;

	private SubscriptionStatus status = SubscriptionStatus.UNVERIFIED;

	private Standing standing = Standing.GOOD;

	private Subscription(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner) {
		super(id, request, partner);
	}

	private Subscription() {
	}

	/**
	 * Takes down what is asked for. No notice flows before the endpoint has proven
	 * itself; a feed has none, since whoever reads it says who they are.
	 */
	static Subscription open(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner, Instant now) {
		Subscription subscription = new Subscription(id, request, partner);
		subscription.require(new Condition("partner-not-active", partner.active()),
				new Condition("contact-unknown", partner.has(request.terms().contact())));
		if (request.terms().channel() == Channel.FEED) {
			subscription.activate(now);
		}
		return subscription;
	}

	/** The code has come back from the endpoint. */
	void confirm(String code, Instant now) {
		allowIn(EnumSet.of(SubscriptionStatus.UNVERIFIED), this.status);
		require(new Condition("confirmation-code-wrong", proof().isCode(code)));
		if (proof().proven()) {
			this.standing = this.standing.back(Recovery.DEAD_TOO);
		}
		prove(proof().done());
		activate(now);
	}

	private void activate(Instant now) {
		moveTo(SubscriptionStatus.ACTIVE);
		record(new SubscriptionActivated(id(), partnerId(), now));
	}

	/** Another endpoint proves itself like the first; what comes meanwhile is kept. */
	void change(Terms changed, Sensitive<String> code) {
		boolean elsewhere = !Objects.equals(changed.url(), terms().url());
		agree(changed);
		if (elsewhere) {
			prove(proof().anew(code));
			this.standing = Standing.GOOD;
			this.status = (this.status == SubscriptionStatus.UNVERIFIED) ? this.status
					: step(this.status, SubscriptionStatus.UNVERIFIED);
		}
	}

	/** The endpoint did not take something. */
	void failed(Answer answer, Tally.Count recent, Breaker breaker, Instant now) {
		if (!FLOWING.contains(this.status)) {
			return;
		}
		if (Objects.equals(answer.status(), GONE)) {
			pause(PauseReason.GONE, now);
			return;
		}
		if (this.status == SubscriptionStatus.DEGRADED) {
			this.standing = this.standing.failedAgain(answer, breaker, now);
		}
		else {
			this.standing = this.standing.failed(answer, breaker, now);
			degradeIf(breaker.opens(this.standing.health().inRow(), recent), breaker, now);
		}
		pauseIfHopeless(breaker, now);
	}

	private void degradeIf(boolean open, Breaker breaker, Instant now) {
		if (open) {
			moveTo(SubscriptionStatus.DEGRADED);
			this.standing = this.standing.opened(breaker, now);
		}
	}

	/** Somebody tries whether the endpoint works again; nothing, if it is not time. */
	void probe(Breaker breaker, Instant now) {
		if (gate(now) == Gate.PROBE) {
			this.standing = this.standing.probed(breaker, now);
		}
	}

	/** The endpoint took something. */
	void succeeded() {
		if (FLOWING.contains(this.status) && !this.standing.health().isWell()) {
			if (this.status == SubscriptionStatus.DEGRADED) {
				moveTo(SubscriptionStatus.ACTIVE);
			}
			this.standing = this.standing.back(Recovery.WAITING);
		}
	}

	/** All that waited for the endpoint is due again. */
	void recovered() {
		this.standing = this.standing.recovered();
	}

	/** An endpoint that has failed for days is one for people to look at. */
	void pauseIfHopeless(Breaker breaker, Instant now) {
		if (FLOWING.contains(this.status) && this.standing.health().isHopeless(breaker, now)) {
			pause(PauseReason.FAILING, now);
		}
	}

	/** Nothing is sent until it is resumed; notices are kept. */
	void pause(PauseReason reason, Instant now) {
		moveTo(SubscriptionStatus.PAUSED);
		this.standing = this.standing.paused(reason);
		record(new SubscriptionPaused(id(), partnerId(), now));
	}

	/** Nobody reads what is mailed there; nothing, where nothing is sent anyway. */
	void pauseMails(PauseReason reason, Instant now) {
		if (FLOWING.contains(this.status)) {
			pause(reason, now);
		}
	}

	/** What was kept goes out, each case in its order. */
	void resume(Recovery recovery, Instant now) {
		allowIn(EnumSet.of(SubscriptionStatus.PAUSED), this.status);
		moveTo(SubscriptionStatus.ACTIVE);
		this.standing = this.standing.back(recovery);
		record(new SubscriptionResumed(id(), partnerId(), now));
	}

	/** Ends it for good. */
	void revoke(Instant now) {
		moveTo(SubscriptionStatus.REVOKED);
		record(new SubscriptionRevoked(id(), partnerId(), now));
	}

	/**
	 * Whether something may go to the endpoint now; a sender must see what is to be
	 * dropped.
	 */
	Gate gate(Instant now) {
		if (terms().channel() != Channel.WEBHOOK) {
			return Gate.CLOSED;
		}
		return switch (this.status) {
			case UNVERIFIED, REVOKED -> Gate.OPEN;
			case ACTIVE -> this.standing.health().allows(now) ? Gate.OPEN : Gate.CLOSED;
			case DEGRADED -> this.standing.health().allows(now) ? Gate.PROBE : Gate.CLOSED;
			case PAUSED -> Gate.CLOSED;
		};
	}

	@Override
	SubscriptionStatus status() {
		return this.status;
	}

	Standing standing() {
		return this.standing;
	}

	private void moveTo(SubscriptionStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
