/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ContactId;

import org.springframework.stereotype.Component;

/** What other rooms may ask: who takes a notice, and where it goes. */
@Component
public class Subscriptions {

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final SubscriptionQueries queries;

	private final Clock clock;

	Subscriptions(AggregateStore<Subscription, SubscriptionId> subscriptions, SubscriptionQueries queries,
			Clock clock) {
		this.subscriptions = subscriptions;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * The subscriptions of the partner, and whether it is for them; at most 100, by id.
	 * @param after the last one of those before; null for the first
	 */
	public List<Taker> takersOf(Announcement announcement, @Nullable SubscriptionId after) {
		return this.queries.takingOf(announcement.partner(), after)
			.stream()
			.map((found) -> new Taker(found.id(), found.terms().channel(), found.takes(announcement), found.keeps()))
			.toList();
	}

	/** Where such a notice goes; empty when it is not for the subscription. */
	public Optional<Endpoint> endpointOf(SubscriptionId id, NoticeType notice) {
		return this.subscriptions.find(id)
			.filter((subscription) -> subscription.mayGet(notice))
			.flatMap(this::endpoint);
	}

	/** Whom its notices are mailed to. */
	public Optional<MailTarget> mailTargetOf(SubscriptionId id) {
		return this.subscriptions.find(id).flatMap(MailTarget::of);
	}

	/** The same, as long as such a notice is for the subscription. */
	public Optional<MailTarget> mailTargetOf(SubscriptionId id, NoticeType notice) {
		return this.subscriptions.find(id)
			.filter((subscription) -> subscription.mayGet(notice))
			.flatMap(MailTarget::of);
	}

	/** Nothing is mailed there until somebody resumes it; notices are kept. */
	public void pauseMails(ContactId contact, PauseReason reason, Cause cause) {
		this.queries.mailedTo(contact)
			.forEach((id) -> this.subscriptions.update(id, cause.and("pause " + id.value()),
					(subscription) -> subscription.pauseMails(reason, this.clock.instant())));
	}

	/** Some of all there ever were, in the order of their ids. */
	public List<SubscriptionId> firstBehind(String id) {
		return this.queries.firstBehind(id).stream().map(Subscription::id).toList();
	}

	/** Ends all that the partner has. */
	void revokeAll(PartnerId partner, Cause cause) {
		List<Subscription> batch = this.queries.takingOf(partner, null);
		while (!batch.isEmpty()) {
			batch.forEach((open) -> this.subscriptions.update(open.id(), cause.and("revoke " + open.id().value()),
					(subscription) -> subscription.revoke(this.clock.instant())));
			batch = this.queries.takingOf(partner, batch.getLast().id());
		}
	}

	private List<SigningKey> signing(Keyring keys) {
		return keys.live(this.clock.instant()).stream().map((key) -> key.key().reveal()).toList();
	}

	private Optional<Endpoint> endpoint(Subscription subscription) {
		return Optional.ofNullable(subscription.terms().url())
			.map((url) -> new Endpoint(url, Sensitive.of(signing(subscription.keys())),
					!subscription.standing().health().isWell(), subscription.keeps()));
	}

	/**
	 * Its keys, for everybody.
	 * @throws Refusal.NotFound when there is no such subscription
	 */
	Keyring keysOf(SubscriptionId id) {
		return this.subscriptions.find(id)
			.map(Subscription::keys)
			.orElseThrow(() -> new Refusal.NotFound("subscription", id));
	}

	/** Whether its notices are kept for the time being. */
	public boolean keeps(SubscriptionId id) {
		return this.subscriptions.find(id).filter(Subscription::keeps).isPresent();
	}

	/**
	 * Makes sure that the caller may see it.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when not
	 */
	public void requireVisible(SubscriptionId id, Access access) {
		this.subscriptions.get(id, access);
	}

	/**
	 * Whose it is.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when the caller may not see it
	 */
	public Holder holderOf(SubscriptionId id, Access access) {
		Subscription found = this.subscriptions.get(id, access);
		return new Holder(found.partnerId(), found.origin());
	}

	/**
	 * Makes sure that the caller may read this feed.
	 * @throws Refusal.NotFound when it is none that the caller may see
	 * @throws Refusal.TransitionNotAllowed while nothing may flow
	 */
	public void requireReadable(SubscriptionId id, Access access) {
		Subscription feed = this.subscriptions.get(id, access);
		if (feed.terms().channel() != Channel.FEED) {
			throw new Refusal.NotFound("feed", id);
		}
		feed.requireFlowing();
	}

	/**
	 * Where something may be sent to see whether it arrives.
	 * @throws Refusal.NotFound when the caller may not see it
	 * @throws Refusal.TransitionNotAllowed when its endpoint has not proven itself
	 */
	public Optional<Endpoint> endpointToTry(SubscriptionId id, Access access) {
		Subscription found = this.subscriptions.get(id, access);
		found.requireEndpoint();
		return endpoint(found);
	}

	/** Those whose endpoint has not yet been sent its code. */
	public List<PingOrder> awaitingPing() {
		return this.queries.unverifiedWithoutPing()
			.stream()
			.map(this.subscriptions::find)
			.flatMap(Optional::stream)
			.map(PingOrder::of)
			.toList();
	}

	/** The code is on its way. */
	public void pinged(PingOrder order) {
		this.subscriptions.update(order.subscription(),
				Cause.job("notification-service.ping", order.subscription().value() + " " + order.round()),
				Subscription::pinged);
	}

	/**
	 * The partner of a subscription.
	 *
	 * @param origin mission and office that look after the partner
	 */
	public record Holder(PartnerId partner, Origin origin) {

	}

}
