/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.Partners;
import org.rihla.notifications.webhook.EndpointGuard;

import org.springframework.stereotype.Service;

/** The acts on a subscription: find, one verb, store. */
@Service
class SubscriptionService {

	private static final int CODE_BITS = 128;

	private static final int CODE_RADIX = 36;

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final Partners partners;

	private final EndpointGuard guard;

	private final AuditTrail audit;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	SubscriptionService(AggregateStore<Subscription, SubscriptionId> subscriptions, Partners partners,
			EndpointGuard guard, AuditTrail audit, Clock clock) {
		this.subscriptions = subscriptions;
		this.partners = partners;
		this.guard = guard;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The secret is shown with the first answer and never again, also not to a repeat.
	 */
	SubscriptionView open(Subscribe command, Creation creation) {
		PartnerFacts partner = this.partners.actedForBy(creation.access(), command.partnerId());
		SubscriptionRequest request = request(command);
		this.audit.append(AuditEntry.shown(creation.access(), "subscription", creation.newId().toString()));
		Subscription opened = this.subscriptions.create(creation,
				() -> Subscription.open(new SubscriptionId(creation.newId()), request, partner, this.clock.instant()));
		return view(opened, request.key());
	}

	Subscription change(SubscriptionId id, ChangeSubscription command, Change change) {
		String url = command.url();
		URI checked = (url != null) ? this.guard.check(url) : null;
		Sensitive<String> code = freshCode();
		return update(id, change,
				(subscription) -> subscription.change(command.to(subscription.terms(), checked), code));
	}

	Subscription confirm(SubscriptionId id, ConfirmSubscription command, Change change) {
		return update(id, change,
				(subscription) -> subscription.confirm(command.code().reveal(), this.clock.instant()));
	}

	Subscription pause(SubscriptionId id, Change change) {
		return update(id, change, (subscription) -> subscription.pause(PauseReason.REQUESTED, this.clock.instant()));
	}

	Subscription resume(SubscriptionId id, ResumeSubscription command, Change change) {
		return update(id, change, (subscription) -> subscription.resume(command.recovery(), this.clock.instant()));
	}

	Subscription revoke(SubscriptionId id, Change change) {
		return update(id, change, (subscription) -> subscription.revoke(this.clock.instant()));
	}

	/** The secret is shown with the first answer, as when it was opened. */
	SubscriptionView rotate(SubscriptionId id, Change change) {
		LiveKey fresh = freshKey();
		Subscription rotated = update(id, change, (subscription) -> subscription.rotate(fresh, this.clock.instant()));
		return view(rotated, fresh);
	}

	Subscription cut(SubscriptionId id, String kid, Change change) {
		return update(id, change, (subscription) -> subscription.cut(kid, this.clock.instant()));
	}

	/** Many of these verbs are told to nobody, so the audit trail hears of them first. */
	private Subscription update(SubscriptionId id, Change change, Consumer<Subscription> verb) {
		this.subscriptions.get(id, change.access());
		this.audit.append(AuditEntry.shown(change.access(), "subscription", id.value().toString()));
		return this.subscriptions.update(id, change, verb);
	}

	private static SubscriptionView view(Subscription subscription, @Nullable LiveKey drawn) {
		return drawn != null && subscription.keys().isNewest(drawn.verifying().kid())
				? SubscriptionView.of(subscription, Sensitive.of(drawn.key().reveal().secret().text()))
				: SubscriptionView.of(subscription);
	}

	private LiveKey freshKey() {
		return LiveKey.of(SigningKey.draw(this.random), this.clock.instant());
	}

	Subscription get(SubscriptionId id, Access access) {
		return this.subscriptions.get(id, access);
	}

	private SubscriptionRequest request(Subscribe command) {
		String url = command.url();
		return new SubscriptionRequest(new Terms(command.channel(), (url != null) ? this.guard.check(url) : null,
				command.contactId(), command.filter()), (command.channel() == Channel.WEBHOOK) ? freshKey() : null,
				freshCode());
	}

	private Sensitive<String> freshCode() {
		return Sensitive.of(new BigInteger(CODE_BITS, this.random).toString(CODE_RADIX));
	}

}
