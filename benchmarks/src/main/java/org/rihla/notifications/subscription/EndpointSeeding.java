/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;

/** Makes subscriptions whose endpoints have proven themselves. */
public final class EndpointSeeding {

	private static final String CODE = "benchmark";

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	@SuppressWarnings("unchecked")
	public EndpointSeeding(ApplicationContext service) {
		this.subscriptions = (AggregateStore<Subscription, SubscriptionId>) service
			.getBeanProvider(
					ResolvableType.forClassWithGenerics(AggregateStore.class, Subscription.class, SubscriptionId.class))
			.getObject();
		this.clock = service.getBean(Clock.class);
	}

	/** One of a partner of its own. */
	public Seeded seed(URI url) {
		Seeded seeded = new Seeded(new SubscriptionId(UUID.randomUUID()), new PartnerId(UUID.randomUUID()), url);
		LiveKey key = LiveKey.of(SigningKey.draw(this.random), this.clock.instant());
		this.subscriptions.create(Cause.job("benchmark", "open " + seeded), () -> {
			Subscription opened = Subscription.open(seeded.id(),
					new SubscriptionRequest(new Terms(Channel.WEBHOOK, url, null, NoticeFilter.ALL), key,
							Sensitive.of(CODE)),
					new PartnerFacts(seeded.partner(), "MA", "RBA", true, Set.of()), this.clock.instant());
			opened.pinged();
			opened.confirm(CODE, this.clock.instant());
			return opened;
		});
		return seeded;
	}

	/** Keeps what comes. */
	public void pause(Seeded seeded) {
		this.subscriptions.update(seeded.id(), occasion("pause", seeded), (subscription) -> {
			if (subscription.status() != SubscriptionStatus.PAUSED) {
				subscription.pause(PauseReason.REQUESTED, this.clock.instant());
			}
		});
	}

	/** Sends again what was kept. */
	public void resume(Seeded seeded) {
		this.subscriptions.update(seeded.id(), occasion("resume", seeded), (subscription) -> {
			if (subscription.status() == SubscriptionStatus.PAUSED) {
				subscription.resume(Recovery.WAITING, this.clock.instant());
			}
		});
	}

	private static Cause occasion(String what, Seeded seeded) {
		return Cause.job("benchmark", what + " " + seeded + " " + System.nanoTime());
	}

	/** A subscription and its partner. */
	public record Seeded(SubscriptionId id, PartnerId partner, URI url) {

	}

}
