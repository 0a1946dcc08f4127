/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.PartnerId;

/**
 * What was arranged with a partner: what it hears and how, how its endpoint proves
 * itself, and what signs.
 */
abstract sealed class Arrangement extends Aggregate<SubscriptionId> permits Subscription {

	private static final Set<SubscriptionStatus> NOT_REVOKED = EnumSet
		.complementOf(EnumSet.of(SubscriptionStatus.REVOKED));

	static final Set<SubscriptionStatus> FLOWING = EnumSet.of(SubscriptionStatus.ACTIVE, SubscriptionStatus.DEGRADED);

	private static final Set<SubscriptionStatus> PROVEN = EnumSet.of(SubscriptionStatus.ACTIVE,
			SubscriptionStatus.DEGRADED, SubscriptionStatus.PAUSED);

	private PartnerId partnerId;

	private String missionCode;

	private String officeCode;

	private Terms terms;

	private Proof proof;

	private Keyring keys;

	Arrangement(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner) {
		super(id);
		this.partnerId = partner.id();
		this.missionCode = partner.missionCode();
		this.officeCode = partner.officeCode();
		this.terms = request.terms();
		this.keys = Keyring.of(request.key());
		this.proof = Proof.by(request.code());
	}

	@SuppressWarnings("NullAway.Init")
	Arrangement() {
	}

	abstract SubscriptionStatus status();

	/** Whether it is for this subscription, now or when it can be sent again. */
	final boolean takes(Announcement announcement) {
		return mayGet(announcement.type())
				&& (announcement.mailbox() == null || announcement.mailbox().equals(this.terms.contact()))
				&& this.terms.filter().lets(announcement);
	}

	/** Whether such a notice may go there, now or later. */
	final boolean mayGet(NoticeType notice) {
		return switch (status()) {
			case UNVERIFIED -> notice == NoticeType.PING || this.proof.proven();
			case ACTIVE, DEGRADED, PAUSED -> true;
			case REVOKED -> false;
		};
	}

	/** Refuses while nothing may go out. */
	final void requireFlowing() {
		allowIn(FLOWING, status());
	}

	/** Refuses where nothing can be sent to see whether it arrives. */
	final void requireEndpoint() {
		allowIn(PROVEN, status(), new Condition("not-a-webhook", this.terms.channel() == Channel.WEBHOOK));
	}

	/** Whether notices are kept for the time being. */
	final boolean keeps() {
		return status() == SubscriptionStatus.PAUSED || status() == SubscriptionStatus.UNVERIFIED;
	}

	/** The code is on its way to the endpoint. */
	final void pinged() {
		this.proof = this.proof.sent();
	}

	/** A new key signs at once, the one before besides it for a day. */
	final void rotate(LiveKey fresh, Instant now) {
		allowIn(NOT_REVOKED, status(), new Condition("not-a-webhook", this.terms.channel() == Channel.WEBHOOK),
				new Condition("too-many-signing-keys", this.keys.live(now).size() < Keyring.MOST));
		this.keys = this.keys.with(fresh, now);
	}

	/** A key that others may know signs nothing more. */
	final void cut(String kid, Instant now) {
		allowIn(NOT_REVOKED, status(), new Condition("newest-signing-key", !this.keys.isNewest(kid)),
				new Condition("signing-key-unknown", this.keys.isNewest(kid) || this.keys.canLose(kid, now)));
		this.keys = this.keys.without(kid);
	}

	final void agree(Terms changed) {
		allowIn(NOT_REVOKED, status(),
				new Condition("not-a-webhook", changed.url() == null || changed.channel() == Channel.WEBHOOK));
		this.terms = changed;
	}

	final void prove(Proof changed) {
		this.proof = changed;
	}

	final PartnerId partnerId() {
		return this.partnerId;
	}

	final Terms terms() {
		return this.terms;
	}

	final Proof proof() {
		return this.proof;
	}

	final Keyring keys() {
		return this.keys;
	}

	@Override
	protected final Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

}
