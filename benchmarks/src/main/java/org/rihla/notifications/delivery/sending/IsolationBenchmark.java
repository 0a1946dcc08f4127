/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rihla.notifications.subscription.EndpointSeeding.Seeded;
import org.rihla.notifications.subscription.EndpointSeeding;

/**
 * How long a notice takes from the log to a good endpoint: with 22 good endpoints alone,
 * and beside three dead ones, two that take 15 s, one that answers 429, one that
 * redirects and one that sends 10 MB. Rounds of both kinds take turns. Arguments: rounds,
 * seconds of each, events a second for each endpoint in thousandths.
 */
public final class IsolationBenchmark {

	private static final PrintStream OUT = System.out;

	private static final int GOOD = 22;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** What bad endpoints were spared in between is worked off before it counts. */
	private static final int LEAD_IN = 5;

	private final EndpointSeeding seeding;

	private final Events events;

	private final Arrivals arrivals;

	private final List<Seeded> good;

	private final List<Seeded> bad;

	private final long interval;

	private IsolationBenchmark(Bench bench, Events events, Arrivals arrivals, int thousandths) {
		this.seeding = bench.endpoints();
		this.events = events;
		this.arrivals = arrivals;
		this.good = IntStream.range(0, GOOD).mapToObj((i) -> this.seeding.seed(bench.sink().url("good", i))).toList();
		this.bad = badOnes(bench).map(this.seeding::seed).toList();
		this.interval = TimeUnit.SECONDS.toNanos(1) * 1000 / thousandths;
	}

	private static Stream<URI> badOnes(Bench bench) {
		return Stream.of(Bench.dead(0), Bench.dead(1), Bench.dead(2), bench.sink().url("slow", 0),
				bench.sink().url("slow", 1), bench.sink().url("busy", 0), bench.sink().url("moved", 0),
				bench.sink().url("huge", 0));
	}

	public static void main(String[] args) throws IOException {
		int rounds = (args.length > 0) ? Integer.parseInt(args[0]) : 3;
		int seconds = (args.length > 1) ? Integer.parseInt(args[1]) : 25;
		int thousandths = (args.length > 2) ? Integer.parseInt(args[2]) : 300;
		Arrivals arrivals = new Arrivals();
		try (Bench bench = Bench.start(arrivals); Events events = new Events(bench.kafka().bootstrapServers())) {
			bench.describe(OUT, "Good endpoints beside bad ones");
			IsolationBenchmark benchmark = new IsolationBenchmark(bench, events, arrivals, thousandths);
			benchmark.alone(Math.min(seconds, 15));
			List<Long> alone = new ArrayList<>();
			List<Long> together = new ArrayList<>();
			for (int i = 0; i < rounds; i++) {
				alone.addAll(benchmark.alone(seconds));
				together.addAll(benchmark.together(seconds));
			}
			print(alone, together);
		}
	}

	private List<Long> alone(int seconds) {
		this.bad.forEach(this.seeding::pause);
		return measure("good ones alone", this.good, seconds);
	}

	private List<Long> together(int seconds) {
		this.bad.forEach(this.seeding::resume);
		return measure("beside bad ones", Stream.concat(this.good.stream(), this.bad.stream()).toList(), seconds);
	}

	/** Each endpoint gets its events at its own steady pace, whatever becomes of them. */
	private List<Long> measure(String what, List<Seeded> endpoints, int seconds) {
		List<String> awaited = new ArrayList<>();
		long start = System.nanoTime();
		long gap = this.interval / endpoints.size();
		long counted = start + TimeUnit.SECONDS.toNanos(LEAD_IN);
		long end = counted + TimeUnit.SECONDS.toNanos(seconds);
		for (long next = start, i = 0; next < end; next += gap, i++) {
			sleepUntil(next);
			Seeded endpoint = endpoints.get((int) (i % endpoints.size()));
			String subject = this.events.referralFor(endpoint.partner());
			if (next >= counted && this.good.contains(endpoint)) {
				awaited.add(subject);
			}
		}
		long patience = System.nanoTime() + PATIENCE.toNanos();
		while (!awaited.stream().allMatch(this.arrivals::has) && System.nanoTime() < patience) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
		List<Long> took = awaited.stream()
			.filter(this.arrivals::has)
			.map((subject) -> this.arrivals.at(subject) - this.events.acknowledged(subject))
			.toList();
		OUT.printf("  %-16s %4d of %4d came, median %7.1f ms, p99 %7.1f ms%n", what, took.size(), awaited.size(),
				millis(at(took, 50)), millis(at(took, 99)));
		return took;
	}

	private static void sleepUntil(long time) {
		while (System.nanoTime() < time) {
			LockSupport.parkNanos(time - System.nanoTime());
		}
	}

	private static void print(List<Long> alone, List<Long> together) {
		OUT.printf("median %.1f ms alone, %.1f ms beside bad ones, ratio %.2f%n", millis(at(alone, 50)),
				millis(at(together, 50)), (double) at(together, 50) / at(alone, 50));
		OUT.printf("p99    %.1f ms alone, %.1f ms beside bad ones, ratio %.2f (%d and %d notices)%n",
				millis(at(alone, 99)), millis(at(together, 99)), (double) at(together, 99) / at(alone, 99),
				alone.size(), together.size());
	}

	private static long at(List<Long> all, int percent) {
		List<Long> sorted = new ArrayList<>(all);
		Collections.sort(sorted);
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	private static double millis(long nanos) {
		return nanos / 1_000_000.0;
	}

}
