/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.rihla.localstack.partner.Sink;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.EndpointSeeding.Seeded;
import org.rihla.notifications.subscription.EndpointSeeding;
import org.rihla.notifications.subscription.SigningKey;
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.webhook.WebhookClient;

/**
 * Signed requests a second beside a bare {@code java.net.http.HttpClient} with as many
 * threads, against the same endpoints: first only signing, guarding and sending, then
 * with all that is read and written about each delivery. Arguments: rounds, seconds of
 * each, deliveries of the second part.
 */
public final class ThroughputBenchmark {

	private static final PrintStream OUT = System.out;

	private static final int ENDPOINTS = 40;

	private static final int AT_ONCE = 16;

	private static final byte[] BODY = """
			{"id":"msg_6f1d2a3b4c5d5e6f9b0e019aa7c25d1e","type":"org.rihla.notice.referralSent.v1",\
			"time":"2026-11-21T09:14:03.120Z","caseRef":"7K2M93QXTA","subjectKind":"REFERRAL",\
			"subjectId":"01a05744-f238-7bbf-8d41-60a1e8674dac","sequence":4,"action":"ANSWER_REFERRAL",\
			"dueOn":"2026-11-24","link":"https://rihla.example/referrals/x","schemaVersion":1}"""
		.getBytes(StandardCharsets.UTF_8);

	private ThroughputBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		int rounds = (args.length > 0) ? Integer.parseInt(args[0]) : 3;
		int seconds = (args.length > 1) ? Integer.parseInt(args[1]) : 8;
		int deliveries = (args.length > 2) ? Integer.parseInt(args[2]) : 800;
		Arrivals arrivals = new Arrivals();
		try (Bench bench = Bench.start(arrivals, "--rihla.webhooks.per-second=10000", "--rihla.webhooks.burst=10000")) {
			bench.describe(OUT, "Signed deliveries beside a bare client, " + AT_ONCE + " at once");
			List<Seeded> endpoints = IntStream.range(0, ENDPOINTS)
				.mapToObj((i) -> bench.endpoints().seed(bench.sink().url("good", i)))
				.toList();
			double bare = sendOnly(bench, endpoints, rounds, seconds);
			OUT.printf("the endpoints counted %,d requests in all%n", arrivals.requests());
			wholePath(bench, endpoints, arrivals, deliveries, bare);
		}
	}

	private static double sendOnly(Bench bench, List<Seeded> endpoints, int rounds, int seconds) {
		WebhookClient client = bench.service().getBean(WebhookClient.class);
		Clock clock = bench.service().getBean(Clock.class);
		List<SigningKey> keys = bench.service()
			.getBean(Subscriptions.class)
			.endpointOf(endpoints.getFirst().id(), NoticeType.REFERRAL_SENT)
			.orElseThrow()
			.keys()
			.reveal();
		Request signed = (endpoint) -> client
			.post(endpoint.url(),
					WebhookSignature.headers(new DeliveryId(UUID.randomUUID()).messageId(), clock.instant(), BODY,
							keys),
					BODY)
			.failure() == null;
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		try (HttpClient http = bare(bench.sink())) {
			Request plain = (endpoint) -> http
				.send(HttpRequest.newBuilder(endpoint.url())
					.header("content-type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofByteArray(BODY))
					.build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 204;
			rate(endpoints, signed, seconds / 2);
			rate(endpoints, plain, seconds / 2);
			for (int i = 0; i < rounds; i++) {
				ours.add(rate(endpoints, signed, seconds));
				theirs.add(rate(endpoints, plain, seconds));
			}
		}
		OUT.printf("signed, guarded and sent: %,.0f a second; bare client: %,.0f; ratio %.2f%n", median(ours),
				median(theirs), median(ours) / median(theirs));
		return median(theirs);
	}

	private static void wholePath(Bench bench, List<Seeded> endpoints, Arrivals arrivals, int deliveries, double bare) {
		EndpointSeeding seeding = bench.endpoints();
		endpoints.forEach(seeding::pause);
		MongoCollection<Document> stored = bench.service()
			.getBean(MongoDatabase.class)
			.getCollection(StoredDelivery.COLLECTION);
		try (Events events = new Events(bench.kafka().bootstrapServers())) {
			for (int i = 0; i < deliveries; i++) {
				events.referralFor(endpoints.get(i % ENDPOINTS).partner());
			}
			await(() -> endpoints.stream()
				.mapToLong((endpoint) -> stored
					.countDocuments(Filters.and(StoredDelivery.of(endpoint.id()), StoredDelivery.waiting())))
				.sum() == deliveries);
		}
		int before = arrivals.count();
		endpoints.forEach(seeding::resume);
		await(() -> arrivals.count() > before);
		long start = System.nanoTime();
		int first = arrivals.count();
		await(() -> arrivals.count() == before + deliveries);
		double took = (System.nanoTime() - start) / 1e9;
		double rate = (deliveries - (first - before)) / took;
		OUT.printf("%,d deliveries with all that is kept about them: %,.0f a second; ratio to the bare client %.3f%n",
				deliveries, rate, rate / bare);
	}

	private static HttpClient bare(Sink sink) {
		return HttpClient.newBuilder().sslContext(sink.trust()).connectTimeout(Duration.ofSeconds(5)).build();
	}

	private static double rate(List<Seeded> endpoints, Request request, int seconds) {
		LongAdder done = new LongAdder();
		long start = System.nanoTime();
		long end = start + TimeUnit.SECONDS.toNanos(seconds);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Void>> work = IntStream.range(0, AT_ONCE).<Callable<Void>>mapToObj((from) -> () -> {
				for (int i = from; System.nanoTime() < end; i += AT_ONCE) {
					if (!request.send(endpoints.get(i % endpoints.size()))) {
						throw new IllegalStateException("not taken");
					}
					done.increment();
				}
				return null;
			}).toList();
			for (Future<Void> worker : threads.invokeAll(work)) {
				worker.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return done.sum() / ((System.nanoTime() - start) / 1e9);
	}

	private static void await(Condition condition) {
		while (!condition.holds()) {
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
		}
	}

	private static double median(List<Double> all) {
		List<Double> sorted = new ArrayList<>(all);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	/** One request; whether it was taken. */
	private interface Request {

		boolean send(Seeded endpoint) throws Exception;

	}

	/** What is waited for. */
	private interface Condition {

		boolean holds();

	}

}
