/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.Due;
import org.rihla.notifications.delivery.DueDeliveries;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.Gate;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who sends: per subscription a few at once and so many a second, each on a thread of its
 * own that goes on until nothing is due. So no subscription waits for another's slow
 * endpoint.
 */
public class Senders {

	private static final Logger log = LoggerFactory.getLogger(Senders.class);

	/** A little longer than one attempt may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(25);

	private static final int LOOK_AHEAD = 16;

	private final Map<SubscriptionId, Turnstile> turnstiles = new ConcurrentHashMap<>();

	private final WebhookSender sender;

	private final Probes probes;

	private final Endpoints endpoints;

	private final DueDeliveries queries;

	private final LaneOrder order;

	private final Load load;

	private final Clock clock;

	private volatile boolean stopping;

	Senders(WebhookSender sender, Probes probes, Endpoints endpoints, DueDeliveries queries, LaneOrder order, Load load,
			Clock clock) {
		this.sender = sender;
		this.probes = probes;
		this.endpoints = endpoints;
		this.queries = queries;
		this.order = order;
		this.load = load;
		this.clock = clock;
	}

	/**
	 * There may be something due; a call too many does no harm, a missed one is swept.
	 */
	public void wake(SubscriptionId subscription) {
		Turnstile turnstile = this.turnstiles.computeIfAbsent(subscription, (_) -> this.load.turnstile());
		if (!this.stopping && turnstile.free().tryAcquire()) {
			this.load.threads().execute(() -> {
				try {
					sendAll(subscription, turnstile);
				}
				catch (InterruptedException _) {
					Thread.currentThread().interrupt();
				}
				catch (RuntimeException ex) {
					log.warn("sending to {} stopped, will try again: {}", subscription.value(),
							ex.getClass().getSimpleName());
				}
				finally {
					turnstile.free().release();
				}
			});
		}
	}

	/**
	 * Attempts under way are finished, new ones are not begun; one cut off is made again
	 * when its claim has run out.
	 */
	void stop() {
		this.stopping = true;
		this.load.threads().shutdown();
		try {
			if (!this.load.threads().awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				this.load.threads().shutdownNow();
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private void sendAll(SubscriptionId subscription, Turnstile turnstile) throws InterruptedException {
		boolean more = true;
		while (more && !this.stopping) {
			more = switch (this.endpoints.gate(subscription)) {
				case OPEN -> sendNext(subscription, turnstile);
				case PROBE ->
					within(turnstile, false, () -> this.probes.probe(subscription)).filter((trial) -> !trial.failed())
						.isPresent();
				case CLOSED -> false;
			};
		}
	}

	/** What others of this process are at is left to them. */
	private boolean sendNext(SubscriptionId subscription, Turnstile turnstile) throws InterruptedException {
		List<Due> due = this.queries.due(subscription, this.clock.instant(), LOOK_AHEAD);
		if (due.size() > 1) {
			wake(subscription);
		}
		boolean any = false;
		for (Due each : due) {
			if (any && this.endpoints.gate(subscription) != Gate.OPEN) {
				return true;
			}
			any |= !this.stopping && turnstile.begin(each.id()) && isSent(each, turnstile);
		}
		return any;
	}

	private boolean isSent(Due due, Turnstile turnstile) throws InterruptedException {
		try {
			return within(turnstile, due.early(), () -> this.sender.send(due.id())).isPresent();
		}
		finally {
			turnstile.end(due.id());
		}
	}

	/** Sends within what the endpoint and this process can bear. */
	private Optional<Trial> within(Turnstile turnstile, boolean early, Supplier<Optional<Trial>> sending)
			throws InterruptedException {
		turnstile.rate().take();
		Optional<Trial> trial = Optional.empty();
		if (this.load.permits().enter(early)) {
			try {
				trial = sending.get();
			}
			finally {
				this.load.permits().leave(early);
			}
		}
		trial.ifPresentOrElse((made) -> moveOn(made.after()), turnstile.rate()::giveBack);
		return trial;
	}

	private void moveOn(Delivery sent) {
		if (sent.lane() != null) {
			this.order.moveOn(sent.lane(), sent);
		}
	}

	/** What the process and each endpoint can bear. */
	record Load(ExecutorService threads, Permits permits, Supplier<Turnstile> turnstiles) {

		Turnstile turnstile() {
			return this.turnstiles.get();
		}

	}

}
