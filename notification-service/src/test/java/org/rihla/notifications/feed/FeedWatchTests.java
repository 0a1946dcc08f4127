/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.subscription.SubscriptionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedWatchTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<SubscriptionId, FeedExtent> extents = new ConcurrentHashMap<>();

	private final AtomicInteger looks = new AtomicInteger();

	private final FeedWatch watch = new FeedWatch(this::look,
			new FeedProperties(Duration.ofDays(90), Duration.ofMillis(1), 3, 2));

	private final SubscriptionId feed = new SubscriptionId(UUID.randomUUID());

	@BeforeEach
	void start() {
		this.watch.start();
	}

	@AfterEach
	void stop() {
		this.watch.stop();
	}

	@Test
	void wakesAllReadersOfAFeedThatHasMoreAndNoOther() throws Exception {
		CompletableFuture<Void> one = waiting(this.feed);
		CompletableFuture<Void> two = waiting(this.feed);
		CompletableFuture<Void> other = waiting(new SubscriptionId(UUID.randomUUID()));
		until(1);

		this.extents.put(this.feed, new FeedExtent(1, 0));

		CompletableFuture.allOf(one, two).get(1, TimeUnit.MINUTES);
		assertThat(other).isNotDone();
	}

	@Test
	void doesNotWakeAReaderForWhatItHasReadAlready() {
		this.extents.put(this.feed, new FeedExtent(1, 0));

		CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> this.watch.await(this.feed, 1, LONG),
				THREADS);

		until(20);
		assertThat(reader).isNotDone();
	}

	@Test
	void looksForNobodyWhenNobodyWaits() {
		this.watch.await(this.feed, 0, Duration.ofMillis(1));
		int before = settledLooks();

		Awaitility.await().during(Duration.ofMillis(50)).until(() -> this.looks.get() == before);
	}

	@Test
	void letsOnlySoManyWait() {
		waiting(this.feed);
		waiting(this.feed);
		waitUntilWaiting(2);
		assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> this.watch.await(this.feed, 0, LONG))
			.satisfies((refusal) -> assertThat(refusal.answer().getStatusCode().value()).isEqualTo(429));

		waiting(new SubscriptionId(UUID.randomUUID()));
		waitUntilWaiting(3);
		assertThatExceptionOfType(RequestRefused.class)
			.isThrownBy(() -> this.watch.await(new SubscriptionId(UUID.randomUUID()), 0, LONG))
			.satisfies((refusal) -> assertThat(refusal.answer().getStatusCode().value()).isEqualTo(503));
	}

	@Test
	void letsEverybodyGoWhenTheProcessEnds() throws Exception {
		CompletableFuture<Void> reader = waiting(this.feed);
		waitUntilWaiting(1);

		this.watch.stop();

		reader.get(1, TimeUnit.MINUTES);
		this.watch.await(this.feed, 0, LONG);
	}

	@Test
	void goesOnLookingAfterALookHasFailed() throws Exception {
		CompletableFuture<Void> reader = waiting(this.feed);
		until(1);
		this.looks.set(Integer.MIN_VALUE);
		until(1 + Integer.MIN_VALUE);

		this.looks.set(0);
		this.extents.put(this.feed, new FeedExtent(1, 0));

		reader.get(1, TimeUnit.MINUTES);
	}

	private Map<SubscriptionId, FeedExtent> look(Collection<SubscriptionId> feeds) {
		if (this.looks.incrementAndGet() < 0) {
			throw new IllegalStateException("The store does not answer");
		}
		return this.extents;
	}

	private CompletableFuture<Void> waiting(SubscriptionId waitedFor) {
		return CompletableFuture.runAsync(() -> this.watch.await(waitedFor, 0, LONG), THREADS);
	}

	private void waitUntilWaiting(int count) {
		Awaitility.await().until(() -> this.watch.waiting() == count);
	}

	private void until(int count) {
		Awaitility.await().until(() -> this.looks.get() >= count);
	}

	private int settledLooks() {
		Awaitility.await().until(() -> this.watch.waiting() == 0);
		Awaitility.await().during(Duration.ofMillis(20)).until(this.looks::get, (_) -> true);
		return this.looks.get();
	}

}
