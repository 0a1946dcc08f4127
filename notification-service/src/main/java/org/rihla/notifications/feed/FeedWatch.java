/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.subscription.SubscriptionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Looks for news on behalf of all readers that wait: one query at a time for all their
 * feeds, and none while nobody waits. Readers wait on virtual threads.
 */
class FeedWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);

	private static final Duration COME_BACK = Duration.ofSeconds(5);

	private final Set<FeedReader> readers = ConcurrentHashMap.newKeySet();

	/** Wakes the look-out when the first reader comes. */
	private final Semaphore somebody = new Semaphore(0);

	private final Semaphore places;

	private final Function<Collection<SubscriptionId>, Map<SubscriptionId, FeedExtent>> extents;

	private final FeedProperties properties;

	private volatile boolean running;

	private @Nullable Thread thread;

	FeedWatch(Function<Collection<SubscriptionId>, Map<SubscriptionId, FeedExtent>> extents,
			FeedProperties properties) {
		this.extents = extents;
		this.properties = properties;
		this.places = new Semaphore(properties.waiting());
	}

	/**
	 * Waits until there is more than this, the time is over, or the process ends.
	 * @throws RequestRefused (429, 503) when too many wait already
	 */
	void await(SubscriptionId feed, long after, Duration atMost) {
		if (this.readers.stream().filter((other) -> other.feed().equals(feed)).count() >= this.properties
			.waitingPerFeed()) {
			throw new RequestRefused("too-many-requests", "Others wait for this feed already").retryAfter(COME_BACK);
		}
		if (!this.places.tryAcquire()) {
			throw new RequestRefused("unavailable", "Too many wait; ask again without wait").retryAfter(COME_BACK);
		}
		FeedReader reader = FeedReader.of(feed, after);
		try {
			this.readers.add(reader);
			this.somebody.release();
			if (this.running) {
				reader.news().await(atMost.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.readers.remove(reader);
			this.places.release();
		}
	}

	/** How many wait. */
	int waiting() {
		return this.readers.size();
	}

	@Override
	public void start() {
		this.running = true;
		this.thread = Thread.ofVirtual().name("feed-watch").start(this::run);
	}

	/** Whoever waits gets an empty answer and comes back to another instance. */
	@Override
	public void stop() {
		this.running = false;
		if (this.thread != null) {
			this.thread.interrupt();
		}
		this.readers.forEach((reader) -> reader.news().countDown());
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			try {
				this.somebody.acquire();
				this.somebody.drainPermits();
				while (!this.readers.isEmpty()) {
					Thread.sleep(this.properties.look());
					look();
				}
			}
			catch (InterruptedException _) {
				return;
			}
		}
	}

	/** One that fails is made up for by the next. */
	private void look() {
		try {
			Set<SubscriptionId> feeds = this.readers.stream().map(FeedReader::feed).collect(Collectors.toSet());
			this.extents.apply(feeds)
				.forEach((feed, extent) -> this.readers.stream()
					.filter((reader) -> reader.feed().equals(feed))
					.forEach((reader) -> reader.tell(extent)));
		}
		catch (RuntimeException ex) {
			log.warn("looking for news in feeds failed, will try again: {}", ex.getClass().getSimpleName());
		}
	}

}
