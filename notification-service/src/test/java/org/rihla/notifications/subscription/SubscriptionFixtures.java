/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFacts;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/** Invented subscriptions. */
public final class SubscriptionFixtures {

	static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	/** Id of them all. */
	public static final SubscriptionId ID = SubscriptionId.of("019c22ff-dfec-7a8f-a7fd-60893411a499");

	/** A public key: never used. */
	public static final SigningKey KEY = new SigningKey(new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
			new SigningPair(
					"whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg=="));

	/** Too few attempts for their share of failures to say anything. */
	static final Tally.Count FEW = new Tally.Count(1, 1);

	static final String CODE = "5X8QK2W7RC";

	private SubscriptionFixtures() {
	}

	/** Another one. */
	public static SigningKey anotherKey() {
		return SigningKey.draw(new java.security.SecureRandom());
	}

	static SubscriptionRequest requestFor(Set<NoticeType> notices) {
		return new SubscriptionRequest(new Terms(Channel.WEBHOOK, URI.create("https://hooks.harbour.example/rihla"),
				null, NoticeFilter.ALL.with(notices, null, null, null)), LiveKey.of(KEY, NOON), Sensitive.of(CODE));
	}

	/** Of something at this office of Morocco's mission. */
	static Announcement announcement(NoticeType notice, String office, @Nullable String service) {
		UUID event = UUID.fromString("01a08080-d00f-7445-b4c4-ba2ea74ad4bf");
		return new Announcement(event, notice, PartnerFixtures.HARBOUR, event, new Origin(event, "MA", office), NOON,
				new Announcement.Subject("REFERRAL", event, service, "NONE", null, false));
	}

	static Subscription unverifiedSubscription() {
		return Subscription.open(ID, requestFor(EnumSet.noneOf(NoticeType.class)), PartnerFixtures.activeFacts(), NOON);
	}

	static Subscription activeSubscription() {
		Subscription subscription = unverifiedSubscription();
		subscription.confirm(CODE, NOON);
		return subscription;
	}

	/** As released. */
	static Breaker breaker() {
		return new Breaker(4, 10, 0.7, Duration.ofMinutes(5), Duration.ofSeconds(30), Duration.ofMinutes(5),
				Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofDays(5), Duration.ofHours(12));
	}

	static Answer answer(int status) {
		return new Answer(Duration.ofMillis(40), (status < 300) ? null : Failure.STATUS, status, null);
	}

	static Subscription degradedSubscription() {
		Subscription subscription = activeSubscription();
		for (int failure = 0; failure < 4; failure++) {
			subscription.failed(answer(500), FEW, breaker(), NOON);
		}
		return subscription;
	}

	static Subscription pausedSubscription() {
		Subscription subscription = activeSubscription();
		subscription.pause(PauseReason.REQUESTED, NOON);
		return subscription;
	}

	/** Stores so many that keep what comes. */
	@SuppressWarnings("unchecked")
	public static List<SubscriptionId> storePaused(int count, PartnerId partner, AggregateStore<?, ?> store) {
		PartnerFacts facts = new PartnerFacts(partner, "MA", "RBA", true, Set.of());
		List<Subscription> paused = IntStream.range(0, count).mapToObj((_) -> {
			Subscription subscription = Subscription.open(new SubscriptionId(UUID.randomUUID()), requestFor(Set.of()),
					facts, NOON);
			subscription.confirm(CODE, NOON);
			subscription.pause(PauseReason.REQUESTED, NOON);
			return subscription;
		}).toList();
		((AggregateStore<Subscription, SubscriptionId>) store).createAll(Cause.job("test", partner.toString()), paused);
		return paused.stream().map(Subscription::id).toList();
	}

	static Subscription revokedSubscription() {
		Subscription subscription = activeSubscription();
		subscription.revoke(NOON);
		return subscription;
	}

}
