/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.Answer;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many attempts each endpoint met in each hour, and how many failed and why. Counted
 * in memory and added up each second: what a killed process had not added is missing,
 * which figures can bear and facts could not.
 */
@Component
public class EndpointHours {

	static final String COLLECTION = "endpoint_hours";

	static final String SUBSCRIPTION = "subscription";

	static final String HOUR = "hour";

	private static final String ATTEMPTS = "attempts";

	private static final Duration KEPT = Duration.ofDays(90);

	private final MongoCollection<Document> hours;

	private final Clock clock;

	private final Map<Key, LongAdder> fresh = new ConcurrentHashMap<>();

	EndpointHours(MongoDatabase database, Clock clock) {
		this.hours = database.getCollection(COLLECTION);
		this.clock = clock;
	}

	void count(SubscriptionId subscription, Answer answer) {
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		add(new Key(subscription, hour, ATTEMPTS));
		if (answer.failure() != null) {
			add(new Key(subscription, hour, "failures." + answer.failure().name()));
		}
	}

	private void add(Key key) {
		this.fresh.computeIfAbsent(key, (_) -> new LongAdder()).increment();
	}

	/** Adds up what was counted since the last time. */
	@Scheduled(fixedDelayString = "${rihla.figures.every:1s}")
	void flush() {
		List<WriteModel<Document>> writes = new ArrayList<>();
		this.fresh.keySet().forEach((key) -> {
			LongAdder counted = this.fresh.remove(key);
			if (counted != null) {
				writes.add(key.plus(counted.sum()));
			}
		});
		if (!writes.isEmpty()) {
			this.hours.bulkWrite(writes);
		}
	}

	/** Forgets what is older than it may be. */
	public void clean() {
		this.hours.deleteMany(Filters.lt(HOUR, Date.from(this.clock.instant().minus(KEPT))));
	}

	/** The hours of an endpoint from then on and before that. */
	public List<Hour> between(SubscriptionId subscription, Instant from, Instant to) {
		List<Hour> found = new ArrayList<>();
		this.hours
			.find(Filters.and(Filters.eq(SUBSCRIPTION, subscription.value().toString()),
					Filters.gte(HOUR, Date.from(from)), Filters.lt(HOUR, Date.from(to))))
			.sort(Sorts.ascending(HOUR))
			.forEach((row) -> found.add(Hour.of(row)));
		return found;
	}

	/**
	 * One hour of an endpoint.
	 *
	 * @param failures by their class
	 */
	public record Hour(SubscriptionId subscription, Instant hour, long attempts, Map<String, Long> failures) {

		private static Hour of(Document row) {
			Map<String, Long> failures = new TreeMap<>();
			row.get("failures", new Document())
				.forEach((kind, count) -> failures.put(kind, ((Number) count).longValue()));
			return new Hour(SubscriptionId.of(row.getString(SUBSCRIPTION)), row.getDate(HOUR).toInstant(),
					row.get(ATTEMPTS, Number.class).longValue(), failures);
		}

	}

	/** What is counted. */
	private record Key(SubscriptionId subscription, Instant hour, String what) {

		WriteModel<Document> plus(long count) {
			return new UpdateOneModel<>(Filters.eq("_id", this.subscription.value() + ":" + this.hour),
					Updates.combine(Updates.inc(this.what, count),
							Updates.setOnInsert(SUBSCRIPTION, this.subscription.value().toString()),
							Updates.setOnInsert(HOUR, Date.from(this.hour))),
					new UpdateOptions().upsert(true));
		}

	}

}
