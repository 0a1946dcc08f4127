/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.notifications.webhook.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What senders ask and tell about endpoints; all instances see the same. */
@Component
public class Endpoints {

	private static final Logger log = LoggerFactory.getLogger(Endpoints.class);

	private static final String JOB = "notification-service.endpoint";

	private final Map<SubscriptionId, Tally> tallies = new ConcurrentHashMap<>();

	private final AggregateStore<Subscription, SubscriptionId> subscriptions;

	private final SubscriptionQueries queries;

	private final Breaker breaker;

	private final Clock clock;

	Endpoints(AggregateStore<Subscription, SubscriptionId> subscriptions, SubscriptionQueries queries, Breaker breaker,
			Clock clock) {
		this.subscriptions = subscriptions;
		this.queries = queries;
		this.breaker = breaker;
		this.clock = clock;
	}

	/** Whether something may be sent now. */
	public Gate gate(SubscriptionId id) {
		Instant now = this.clock.instant();
		return this.subscriptions.find(id).map((subscription) -> subscription.gate(now)).orElse(Gate.CLOSED);
	}

	/**
	 * Takes the next probe for itself.
	 * @param occasion unlike all others
	 * @return false when another has it, or it is not time
	 */
	public boolean takeProbe(SubscriptionId id, String occasion) {
		Instant now = this.clock.instant();
		AtomicBoolean mine = new AtomicBoolean();
		return change(id, occasion, (subscription) -> {
			mine.set(subscription.gate(now) == Gate.PROBE);
			subscription.probe(this.breaker, now);
		}).isPresent() && mine.get();
	}

	/**
	 * Writes down how the endpoint did, if that changes anything.
	 * @param occasion unlike all others
	 */
	public void answered(SubscriptionId id, Endpoint endpoint, Answer answer, String occasion) {
		Instant now = this.clock.instant();
		boolean success = answer.failure() == null;
		Tally.Count recent = this.tallies.computeIfAbsent(id, (_) -> new Tally(this.breaker.window()))
			.add(success, now);
		if (!success) {
			change(id, occasion, (subscription) -> subscription.failed(answer, recent, this.breaker, now));
		}
		else if (endpoint.troubled()) {
			change(id, occasion, Subscription::succeeded);
		}
	}

	/** Pauses those that have failed for days. */
	public void pauseHopeless() {
		Instant now = this.clock.instant();
		this.queries.failingSince(now.minus(this.breaker.hopelessAfter()))
			.forEach((id) -> change(id, "pause " + id.value() + " " + now,
					(subscription) -> subscription.pauseIfHopeless(this.breaker, now)));
	}

	/** Those that have failed since this time or longer. */
	public List<Trouble> failingSince(Instant time) {
		return this.queries.failingSince(time)
			.stream()
			.map(this.subscriptions::find)
			.flatMap(Optional::stream)
			.map(Trouble::of)
			.toList();
	}

	/** How one is doing. */
	public Optional<Trouble> troubleWith(SubscriptionId id) {
		return this.subscriptions.find(id).map(Trouble::of);
	}

	/** Those of which it is time to see whether they work again. */
	public List<SubscriptionId> toProbe() {
		return this.queries.degradedUntil(this.clock.instant());
	}

	/** Those that are back and whose deliveries do not know it yet. */
	public List<Returned> returned() {
		return this.queries.recovering()
			.stream()
			.map(this.subscriptions::find)
			.flatMap(Optional::stream)
			.map(Returned::of)
			.flatMap(Optional::stream)
			.toList();
	}

	/** Their deliveries know it; nothing, if it has failed and come back since. */
	public void recovered(Returned returned) {
		change(returned.id(), "recovered " + returned.id().value() + " " + returned.version(), (subscription) -> {
			if (subscription.version().number() == returned.version()) {
				subscription.recovered();
			}
		});
	}

	/**
	 * Many tell of one endpoint at the same time: what one of them cannot write, another
	 * has written.
	 */
	private Optional<Subscription> change(SubscriptionId id, String occasion, Consumer<Subscription> verb) {
		try {
			Subscription after = this.subscriptions.update(id, Cause.job(JOB, occasion), verb);
			return Optional.of(after);
		}
		catch (Refusal.RaceLost ex) {
			log.debug("state of the endpoint of {} not written, others were faster", id.value());
			return Optional.empty();
		}
	}

	/** An endpoint that is back. */
	public record Returned(SubscriptionId id, Recovery recovery, long version) {

		static Optional<Returned> of(Subscription subscription) {
			return Optional.ofNullable(subscription.standing().recovery())
				.map((recovery) -> new Returned(subscription.id(), recovery, subscription.version().number()));
		}

	}

}
