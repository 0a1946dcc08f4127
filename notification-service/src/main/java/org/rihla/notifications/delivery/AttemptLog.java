/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Failure;
import org.rihla.notifications.webhook.Trace;

import org.springframework.stereotype.Component;

/**
 * Attempts for which a delivery has no room any more. One is written here before the
 * delivery loses it, so a crash in between leaves it in both.
 */
@Component
public class AttemptLog {

	static final String COLLECTION = "attempts";

	static final String AT = "at";

	/** Source: messaging.md, attempt log. */
	private static final Duration KEPT = Duration.ofDays(90);

	private final MongoCollection<Document> attempts;

	private final Clock clock;

	AttemptLog(MongoDatabase database, Clock clock) {
		this.attempts = database.getCollection(COLLECTION);
		this.clock = clock;
	}

	/** Keeps the one that the next attempt pushes out. */
	public void makeRoom(Delivery delivery) {
		List<Attempt> full = delivery.sending().attempts();
		if (full.size() == Sending.KEPT) {
			Document oldest = document(delivery.id(), full.getFirst());
			this.attempts.replaceOne(Filters.eq("_id", oldest.getString("_id")), oldest,
					new ReplaceOptions().upsert(true));
		}
	}

	/** Those of a delivery that it has no more, the first one first. */
	public List<Attempt> before(Delivery delivery) {
		int first = delivery.sending().attempts().isEmpty() ? 1 : delivery.sending().attempts().getFirst().number();
		List<Attempt> found = new ArrayList<>();
		this.attempts
			.find(Filters.and(Filters.eq("delivery", delivery.id().value().toString()), Filters.lt("number", first)))
			.sort(Sorts.ascending("number"))
			.forEach((known) -> found.add(attempt(known)));
		return found;
	}

	/** Forgets those of deliveries that go. */
	public void forget(Collection<DeliveryId> deliveries) {
		this.attempts.deleteMany(
				Filters.in("delivery", deliveries.stream().map((delivery) -> delivery.value().toString()).toList()));
	}

	/** Forgets what is older than it may be. */
	public void clean() {
		this.attempts.deleteMany(Filters.lt(AT, Date.from(this.clock.instant().minus(KEPT))));
	}

	private static Document document(DeliveryId id, Attempt attempt) {
		Failure failure = attempt.failure();
		return new Document("_id", id.value() + ":" + attempt.number()).append("delivery", id.value().toString())
			.append("number", attempt.number())
			.append(AT, Date.from(attempt.at()))
			.append("millis", attempt.millis())
			.append("failure", (failure != null) ? failure.name() : null)
			.append("status", attempt.status())
			.append("address", attempt.trace().address())
			.append("keys", attempt.trace().keys());
	}

	private static Attempt attempt(Document known) {
		@Nullable String failure = known.getString("failure");
		Instant at = known.getDate(AT).toInstant();
		return new Attempt(known.getInteger("number"), at, known.getLong("millis"),
				(failure != null) ? Failure.valueOf(failure) : null, known.getInteger("status"),
				new Trace(known.getString("address"), known.getList("keys", String.class), null));
	}

}
