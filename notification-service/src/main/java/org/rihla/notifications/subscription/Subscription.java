/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionActivated;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionRevoked;

/** One endpoint of one partner, and what it asked for. */
class Subscription extends Aggregate<SubscriptionId> {

	private PartnerId partnerId;

	private String missionCode;

	private String officeCode;

	private Channel channel;

	private URI url;

	private Set<NoticeType> notices = EnumSet.noneOf(NoticeType.class);

	@Sealed(Compartment.SECRET)
	private Sensitive<SigningSecret> secret;

	@Sealed(Compartment.SECRET)
	private Sensitive<String> code;

	private boolean pinged;

	private SubscriptionStatus status = SubscriptionStatus.UNVERIFIED;

	private Subscription(SubscriptionId id, SubscriptionRequest request, PartnerFacts partner) {
		super(id);
		this.partnerId = partner.id();
		this.missionCode = partner.missionCode();
		this.officeCode = partner.officeCode();
		this.channel = request.channel();
		this.url = request.url();
		this.notices.addAll(request.notices());
		this.secret = request.secret();
		this.code = request.code();
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
		this.pinged = true;
	}

	/** The code has come back from the endpoint. */
	void confirm(String code, Instant now) {
		moveTo(SubscriptionStatus.ACTIVE, new Condition("confirmation-code-wrong", isCode(code)));
		record(new SubscriptionActivated(id(), this.partnerId, now));
	}

	/** Ends it for good. */
	void revoke(Instant now) {
		moveTo(SubscriptionStatus.REVOKED);
		record(new SubscriptionRevoked(id(), this.partnerId, now));
	}

	/** Whether such a notice may go to the endpoint now. */
	boolean takes(NoticeType notice) {
		return switch (this.status) {
			case UNVERIFIED -> notice == NoticeType.PING;
			case ACTIVE -> notice == NoticeType.PING || this.notices.isEmpty() || this.notices.contains(notice);
			case REVOKED -> false;
		};
	}

	SubscriptionStatus status() {
		return this.status;
	}

	PartnerId partnerId() {
		return this.partnerId;
	}

	Channel channel() {
		return this.channel;
	}

	URI url() {
		return this.url;
	}

	Set<NoticeType> notices() {
		return Set.copyOf(this.notices);
	}

	Sensitive<SigningSecret> secret() {
		return this.secret;
	}

	Sensitive<String> code() {
		return this.code;
	}

	boolean isPinged() {
		return this.pinged;
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private boolean isCode(String candidate) {
		return MessageDigest.isEqual(candidate.getBytes(StandardCharsets.UTF_8),
				this.code.reveal().getBytes(StandardCharsets.UTF_8));
	}

	private void moveTo(SubscriptionStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
