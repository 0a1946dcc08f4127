/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who sends: per subscription a few at once, each on a thread of its own that goes on
 * until nothing is due. So no subscription waits for another's slow endpoint.
 */
class Senders {

	private static final Logger log = LoggerFactory.getLogger(Senders.class);

	/** A little longer than one attempt may take. */
	private static final Duration PATIENCE = Duration.ofSeconds(25);

	private static final int LOOK_AHEAD = 16;

	private final Map<SubscriptionId, Semaphore> places = new ConcurrentHashMap<>();

	private final WebhookSender sender;

	private final DeliveryQueries queries;

	private final LaneOrder order;

	private final ExecutorService threads;

	private final int atOnce;

	private final Clock clock;

	private volatile boolean stopping;

	Senders(WebhookSender sender, DeliveryQueries queries, LaneOrder order, ExecutorService threads, int atOnce,
			Clock clock) {
		this.sender = sender;
		this.queries = queries;
		this.order = order;
		this.threads = threads;
		this.atOnce = atOnce;
		this.clock = clock;
	}

	/**
	 * There may be something due; a call too many does no harm, a missed one is swept.
	 */
	void wake(SubscriptionId subscription) {
		Semaphore free = this.places.computeIfAbsent(subscription, (_) -> new Semaphore(this.atOnce));
		if (!this.stopping && free.tryAcquire()) {
			this.threads.execute(() -> {
				try {
					sendAll(subscription);
				}
				catch (RuntimeException ex) {
					log.warn("sending to {} stopped, will try again: {}", subscription.value(),
							ex.getClass().getSimpleName());
				}
				finally {
					free.release();
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
		this.threads.shutdown();
		try {
			if (!this.threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				this.threads.shutdownNow();
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private void sendAll(SubscriptionId subscription) {
		boolean more = true;
		while (more && !this.stopping) {
			List<DeliveryId> due = this.queries.due(subscription, this.clock.instant(), LOOK_AHEAD);
			if (due.size() > 1) {
				wake(subscription);
			}
			more = sendFirstFree(due);
		}
	}

	/** The others may be at the first ones already. */
	private boolean sendFirstFree(List<DeliveryId> due) {
		for (DeliveryId id : due) {
			Delivery sent = this.sender.send(id).orElse(null);
			if (sent != null) {
				moveOn(sent.lane());
				return true;
			}
		}
		return false;
	}

	private void moveOn(@Nullable String lane) {
		if (lane != null) {
			this.order.moveOn(lane);
		}
	}

}
