/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionActivated;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionPaused;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionResumed;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionRevoked;
import org.rihla.notifications.webhook.Answer;

/**
 * One endpoint of one partner, what it asked for, and how it is doing. What jobs tell of
 * the endpoint may come late, so it changes nothing where the status does not know it.
 */
class Subscription extends Aggregate<SubscriptionId> {

	private static final Set<SubscriptionStatus> FLOWING = EnumSet.of(SubscriptionStatus.ACTIVE,
			SubscriptionStatus.DEGRADED);

	private static final Set<SubscriptionStatus> NOT_REVOKED = EnumSet
		.complementOf(EnumSet.of(SubscriptionStatus.REVOKED));

	private static final int GONE = 410;

	private PartnerId partnerId;

	private String missionCode;

	private String officeCode;

	private Terms terms;

	private Proof proof;

	private Keyring keys;

	private SubscriptionStatus status = SubscriptionStatus.UNVERIFIED;

	private Standing standing = Standing.GOOD;

	private Subscription(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner) {
		super(id);
		this.partnerId = partner.id();
		this.missionCode = partner.missionCode();
		this.officeCode = partner.officeCode();
		this.terms = request.terms();
		this.keys = new Keyring(List.of(request.key()));
		this.proof = Proof.by(request.code());
	}

	@SuppressWarnings("NullAway.Init")
	private Subscription() {
	}

	/**
	 * Takes down what is asked for; no notice flows before the endpoint has proven
	 * itself.
	 */
	static Subscription open(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner) {
		Subscription subscription = new Subscription(id, request, partner);
		subscription.require(new Condition("partner-not-active", partner.active()));
		return subscription;
	}

	/** The code is on its way to the endpoint. */
	void pinged() {
		this.proof = this.proof.sent();
	}

	/** The code has come back from the endpoint. */
	void confirm(String code, Instant now) {
		allowIn(EnumSet.of(SubscriptionStatus.UNVERIFIED), this.status);
		moveTo(SubscriptionStatus.ACTIVE, new Condition("confirmation-code-wrong", this.proof.isCode(code)));
		record(new SubscriptionActivated(id(), this.partnerId, now));
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
		record(new SubscriptionPaused(id(), this.partnerId, now));
	}

	/** What was kept goes out, each case in its order. */
	void resume(Recovery recovery, Instant now) {
		allowIn(EnumSet.of(SubscriptionStatus.PAUSED), this.status);
		moveTo(SubscriptionStatus.ACTIVE);
		this.standing = this.standing.back(recovery);
		record(new SubscriptionResumed(id(), this.partnerId, now));
	}

	/** A new key signs at once, the one before besides it for a day. */
	void rotate(LiveKey fresh, Instant now) {
		allowIn(NOT_REVOKED, this.status,
				new Condition("too-many-signing-keys", this.keys.live(now).size() < Keyring.MOST));
		this.keys = this.keys.with(fresh, now);
	}

	/** A key that others may know signs nothing more. */
	void cut(String kid, Instant now) {
		allowIn(NOT_REVOKED, this.status, new Condition("newest-signing-key", !this.keys.isNewest(kid)),
				new Condition("signing-key-unknown", this.keys.isNewest(kid) || this.keys.canLose(kid, now)));
		this.keys = this.keys.without(kid);
	}

	/** Ends it for good. */
	void revoke(Instant now) {
		moveTo(SubscriptionStatus.REVOKED);
		record(new SubscriptionRevoked(id(), this.partnerId, now));
	}

	/** Whether such a notice is for it, now or when it can be sent again. */
	boolean takes(NoticeType notice) {
		return switch (this.status) {
			case UNVERIFIED -> notice == NoticeType.PING;
			case ACTIVE, DEGRADED, PAUSED -> this.terms.include(notice);
			case REVOKED -> false;
		};
	}

	/** Whether something may go out now; a sender must see what is to be dropped. */
	Gate gate(Instant now) {
		return switch (this.status) {
			case UNVERIFIED, REVOKED -> Gate.OPEN;
			case ACTIVE -> this.standing.health().allows(now) ? Gate.OPEN : Gate.CLOSED;
			case DEGRADED -> this.standing.health().allows(now) ? Gate.PROBE : Gate.CLOSED;
			case PAUSED -> Gate.CLOSED;
		};
	}

	SubscriptionStatus status() {
		return this.status;
	}

	PartnerId partnerId() {
		return this.partnerId;
	}

	Terms terms() {
		return this.terms;
	}

	Proof proof() {
		return this.proof;
	}

	Standing standing() {
		return this.standing;
	}

	Keyring keys() {
		return this.keys;
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private void moveTo(SubscriptionStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
