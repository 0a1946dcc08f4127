/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.stereotype.Component;

/** Finds deliveries: for people by subscription, for jobs by what is due. */
@Component
class DeliveryQueries {

	static final String COLLECTION = "deliveries";

	static final String MADE = "state.createdAt";

	static final String ENDED = "state.ending.at";

	static final String EXCERPTS_SINCE = "state.excerptsSince";

	private static final ListOrder NEWEST = ListOrder.by(MADE).reversed();

	static final DateTimeFormatter STORED = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private final MongoCollection<Document> documents;

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final Cursors cursors;

	DeliveryQueries(MongoDatabase database, AggregateStore<Delivery, DeliveryId> deliveries, Cursors cursors) {
		this.documents = database.getCollection(COLLECTION);
		this.deliveries = deliveries;
		this.cursors = cursors;
	}

	/** A page of a log, the newest first. */
	Page<Delivery> list(DeliveryFilter filter, @Nullable String cursor, int limit, Access access) {
		String[] mark = filter.mark(access);
		List<Placed<Delivery>> found = this.deliveries.lists()
			.page(criteria(filter), NEWEST, this.cursors.place(cursor, mark), access, limit + 1);
		List<Placed<Delivery>> shown = found.subList(0, Math.min(limit, found.size()));
		String next = (found.size() > limit) ? this.cursors.of(shown.getLast().place(), mark) : null;
		return new Page<>(shown.stream().map(Placed::aggregate).toList(), next);
	}

	private static Bson criteria(DeliveryFilter filter) {
		List<Bson> criteria = new ArrayList<>();
		Optional.ofNullable(filter.subscription()).ifPresent((subscription) -> criteria.add(of(subscription)));
		Optional.ofNullable(filter.state()).ifPresent((state) -> criteria.add(in(state)));
		Optional.ofNullable(filter.caseRef()).ifPresent((ref) -> criteria.add(Filters.eq("state.caseRef", ref)));
		Optional.ofNullable(filter.from()).ifPresent((from) -> criteria.add(Filters.gte(MADE, STORED.format(from))));
		Optional.ofNullable(filter.to()).ifPresent((to) -> criteria.add(Filters.lt(MADE, STORED.format(to))));
		return Filters.and(criteria);
	}

	/** How many there are that are not through, by status, in the caller's scope. */
	Map<String, Long> unfinished(Access access) {
		Map<String, Long> counts = new TreeMap<>();
		this.deliveries.lists()
			.count(Filters.and(waiting(), Filters.exists("state.ending.skipped", false)), access, "state.status")
			.forEach((status, count) -> counts.put(status.getFirst().toString(), count));
		return counts;
	}

	/**
	 * When the one of a subscription that waits longest was made; empty if none waits.
	 */
	Optional<Instant> waitingSince(SubscriptionId subscription) {
		return Optional
			.ofNullable(this.documents
				.find(Filters.and(of(subscription), waiting(), Filters.exists("state.ending.skipped", false)))
				.projection(Projections.include(MADE))
				.sort(Sorts.ascending(MADE, "_id"))
				.first())
			.map((document) -> Instant.parse(document.getEmbedded(List.of("state", "createdAt"), String.class)));
	}

	/** One of these. */
	static Bson among(Collection<DeliveryId> ids) {
		return Filters.in("_id", ids.stream().map((id) -> id.value().toString()).toList());
	}

	/** The one with this number in a lane. */
	Optional<DeliveryId> at(String lane, long number) {
		return this.deliveries.ids(Filters.and(Filters.eq("state.lane", lane), Filters.eq("state.number", number)), 1)
			.stream()
			.findFirst();
	}

	/** Subscriptions that something is due to by this channel. */
	List<SubscriptionId> subscriptionsDue(Channel channel, Instant now) {
		List<SubscriptionId> due = new ArrayList<>();
		this.documents
			.distinct("state.subscriptionId", Filters.and(due(now), Filters.eq("state.channel", channel.name())),
					String.class)
			.forEach((id) -> due.add(SubscriptionId.of(id)));
		return due;
	}

	/** What is due of one subscription, the longest waiting first. */
	List<Due> due(SubscriptionId subscription, Instant now, int limit) {
		List<Due> due = new ArrayList<>();
		this.documents.find(Filters.and(of(subscription), due(now)))
			.projection(Projections.include("_id", "state.tries"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> due.add(
					new Due(idOf(document), document.getEmbedded(List.of("state", "tries"), Number.class).intValue())));
		return due;
	}

	/** What of one subscription is due first, be it now or later. */
	List<DeliveryId> next(SubscriptionId subscription, int limit) {
		return byTime(subscription, Filters.exists("state.dueAt"), limit);
	}

	/** What of one subscription is due later. */
	List<DeliveryId> dueLater(SubscriptionId subscription, Instant now, int limit) {
		return byTime(subscription, Filters.and(Filters.gt("state.dueAt", STORED.format(now)),
				in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING)), limit);
	}

	private List<DeliveryId> byTime(SubscriptionId subscription, Bson criteria, int limit) {
		List<DeliveryId> found = new ArrayList<>();
		this.documents.find(Filters.and(of(subscription), criteria))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending("state.dueAt"))
			.limit(limit)
			.forEach((document) -> found.add(idOf(document)));
		return found;
	}

	private static DeliveryId idOf(Document document) {
		return new DeliveryId(UUID.fromString(document.getString("_id")));
	}

	/** What of one subscription goes by its schedule and is not being sent. */
	List<DeliveryId> underway(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(of(subscription), in(DeliveryStatus.PENDING, DeliveryStatus.RETRYING),
				Filters.exists("state.lane"), Filters.exists("state.dueAt")), limit);
	}

	/** What of one subscription was given up and not skipped. */
	List<DeliveryId> dead(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(
				Filters.and(of(subscription), in(DeliveryStatus.DEAD), Filters.exists("state.ending.skipped", false)),
				limit);
	}

	/** What of one subscription was given up in that time and not skipped. */
	List<DeliveryId> dead(SubscriptionId subscription, Resending.Span span, int limit) {
		List<DeliveryId> found = new ArrayList<>();
		this.documents
			.find(Filters.and(of(subscription), in(DeliveryStatus.DEAD), Filters.exists("state.ending.skipped", false),
					within(ENDED, span)))
			.projection(Projections.include("_id"))
			.sort(Sorts.ascending(ENDED, "_id"))
			.limit(limit)
			.forEach((document) -> found.add(idOf(document)));
		return found;
	}

	/** How many of one subscription were made in that time and delivered. */
	long delivered(SubscriptionId subscription, Resending.Span span) {
		return this.documents
			.countDocuments(Filters.and(of(subscription), in(DeliveryStatus.DELIVERED), within(MADE, span)));
	}

	/** The next of them, in the order in which they were made. */
	List<Made> delivered(SubscriptionId subscription, Resending.Span span, @Nullable String after, int limit) {
		List<Made> found = new ArrayList<>();
		this.documents
			.find(Filters.and(of(subscription), in(DeliveryStatus.DELIVERED), within(MADE, span), Made.behind(after)))
			.projection(Projections.include("_id", MADE))
			.sort(Sorts.ascending(MADE, "_id"))
			.limit(limit)
			.forEach((document) -> found
				.add(new Made(idOf(document), document.getEmbedded(List.of("state", "createdAt"), String.class))));
		return found;
	}

	private static Bson within(String member, Resending.Span span) {
		return Filters.and(Filters.gte(member, STORED.format(span.from())),
				Filters.lt(member, STORED.format(span.to())));
	}

	/** A delivery and when it was made, as it is stored. */
	record Made(DeliveryId id, String at) {

		/** Its place among others. */
		String place() {
			return this.at + "|" + this.id.value();
		}

		static Bson behind(@Nullable String place) {
			if (place == null) {
				return Filters.empty();
			}
			String[] parts = place.split("[|]");
			return Filters.and(Filters.gte(MADE, parts[0]),
					Filters.or(Filters.gt(MADE, parts[0]), Filters.gt("_id", parts[1])));
		}

	}

	/** What of one subscription is neither through nor being sent. */
	List<DeliveryId> waiting(SubscriptionId subscription, int limit) {
		return this.deliveries.ids(Filters.and(of(subscription), waiting()), limit);
	}

	/** What was made before that and is neither through nor being sent. */
	List<DeliveryId> waitingSince(Instant time, int limit) {
		return this.deliveries.ids(Filters.and(waiting(), Filters.lt(MADE, STORED.format(time)),
				Filters.exists("state.ending.skipped", false)), limit);
	}

	/** What still has answers of attempts before that. */
	List<DeliveryId> withExcerptsBefore(Instant time, int limit) {
		return this.deliveries.ids(Filters.lt(EXCERPTS_SINCE, STORED.format(time)), limit);
	}

	/** What of it rests on a consent that is gone. */
	List<DeliveryId> waiting(Withdrawal withdrawal, int limit) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.eq("state.sharing.caseId", withdrawal.caseId().toString()));
		criteria.add(waiting());
		criteria.add(Filters.lte("state.sharing.since", STORED.format(withdrawal.at())));
		if (withdrawal.basis() != null) {
			criteria.add(Filters.eq("state.sharing.basis", withdrawal.basis().name()));
		}
		if (withdrawal.partner() != null) {
			criteria.add(Filters.eq("state.sharing.partner", withdrawal.partner().value().toString()));
		}
		return this.deliveries.ids(Filters.and(criteria), limit);
	}

	private static Bson waiting() {
		return in(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD);
	}

	private static Bson in(DeliveryStatus... statuses) {
		return Filters.in("state.status", Arrays.stream(statuses).map(Enum::name).toList());
	}

	private static Bson of(SubscriptionId subscription) {
		return Filters.eq("state.subscriptionId", subscription.value().toString());
	}

	/** Stored instants are text of one length, so text order is time order. */
	private static Bson due(Instant now) {
		return Filters.lte("state.dueAt", STORED.format(now));
	}

}
