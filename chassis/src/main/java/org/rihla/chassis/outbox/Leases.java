/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The relay's writes on an aggregate's document. Each is one conditional update; after
 * the lease was granted, each demands the epoch it was granted with, so that nothing of
 * an older lease takes effect after a newer one. None touches {@code version}.
 */
final class Leases {

	private static final FindOneAndUpdateOptions LEASED = new FindOneAndUpdateOptions()
		.returnDocument(ReturnDocument.BEFORE)
		.projection(Projections.exclude("state", "commands"));

	private static final FindOneAndUpdateOptions CLEARED = new FindOneAndUpdateOptions()
		.returnDocument(ReturnDocument.AFTER)
		.projection(Projections.include(OutboxFields.NEXT_SEQ, OutboxFields.PUBLISHED_SEQ));

	/** One process start; a restarted process never takes itself for its predecessor. */
	private final String owner = UUID.randomUUID().toString();

	private final RelayProperties properties;

	private final Clock clock;

	Leases(RelayProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * What one turn may send, and until when.
	 *
	 * @param inherited whether the turn before never gave it back
	 */
	record Lease(long epoch, Instant until, boolean inherited, long nextSeq, long publishedSeq, long failures,
			List<OutboxEntry> entries) {

		private static Lease of(Document before, Instant until) {
			Document lease = before.get("lease", new Document());
			long published = number(before, OutboxFields.PUBLISHED_SEQ);
			List<OutboxEntry> entries = before.getList(OutboxFields.OUTBOX, Document.class)
				.stream()
				.map(OutboxEntry::of)
				.sorted(Comparator.comparingLong(OutboxEntry::seq))
				.toList();
			return new Lease(number(lease, "epoch") + 1, until, lease.containsKey("until"),
					number(before, OutboxFields.NEXT_SEQ), published, number(before, OutboxFields.FAILURES), entries);
		}

		private static long number(Document document, String name) {
			return document.get(name, Number.class) instanceof Number number ? number.longValue() : 0;
		}

	}

	/**
	 * Takes the aggregate for a turn; null when nothing waits, it is blocked, or someone
	 * else has it.
	 */
	@Nullable Lease take(Pending pending) {
		Instant now = this.clock.instant();
		Instant until = now.plus(this.properties.lease());
		Bson free = Filters.or(Filters.exists(OutboxFields.LEASE_UNTIL, false),
				Filters.lte(OutboxFields.LEASE_UNTIL, Date.from(now)));
		Document before = pending.collection()
			.documents()
			.findOneAndUpdate(Filters.and(Filters.eq("_id", pending.id()), Filters.eq(OutboxFields.KEY, pending.key()),
					Filters.exists(OutboxFields.OUTBOX + ".0"), Filters.exists(OutboxFields.BLOCKED, false), free),
					Updates.combine(Updates.set(OutboxFields.LEASE_OWNER, this.owner),
							Updates.set(OutboxFields.LEASE_UNTIL, Date.from(until)),
							Updates.inc(OutboxFields.LEASE_EPOCH, 1L)),
					LEASED);
		return (before != null) ? Lease.of(before, until) : null;
	}

	/** Everything was sent and nothing came meanwhile: the outbox is empty. */
	boolean clear(Pending pending, Lease lease) {
		return change(pending, lease, Filters.eq(OutboxFields.NEXT_SEQ, lease.nextSeq()),
				Updates.combine(Updates.set(OutboxFields.OUTBOX, List.of()), Updates.set(OutboxFields.OUTBOX_BYTES, 0L),
						Updates.max(OutboxFields.PUBLISHED_SEQ, lease.nextSeq() - 1), release(),
						Updates.unset(OutboxFields.OUTBOX_NEXT_AT), Updates.unset(OutboxFields.FAILURES)));
	}

	/** Something is left: what was sent goes, the rest is due at {@code next}. */
	boolean keep(Pending pending, Lease lease, long sentSeq, long sentBytes, Instant next, boolean failed) {
		Bson failures = failed ? Updates.inc(OutboxFields.FAILURES, 1L) : Updates.unset(OutboxFields.FAILURES);
		return change(pending, lease, Filters.empty(), Updates.combine(sent(sentSeq, sentBytes), release(), failures,
				Updates.set(OutboxFields.OUTBOX_NEXT_AT, Date.from(next))));
	}

	/**
	 * The broker refuses an event for what it is: the aggregate stands still until an
	 * operator decides.
	 */
	boolean block(Pending pending, Lease lease, long sentSeq, long sentBytes, long blockedSeq, String reason) {
		Document blocked = new Document("seq", blockedSeq).append("reason", reason)
			.append("since", Date.from(this.clock.instant()));
		return change(pending, lease, Filters.empty(),
				Updates.combine(sent(sentSeq, sentBytes), release(), Updates.set(OutboxFields.BLOCKED, blocked)));
	}

	private boolean change(Pending pending, Lease lease, Bson condition, Bson update) {
		return pending.collection()
			.documents()
			.findOneAndUpdate(Filters.and(Filters.eq("_id", pending.id()), Filters.eq(OutboxFields.KEY, pending.key()),
					Filters.eq(OutboxFields.LEASE_EPOCH, lease.epoch()), condition), update, CLEARED) != null;
	}

	private static Bson sent(long seq, long bytes) {
		return Updates.combine(Updates.pull(OutboxFields.OUTBOX, Filters.lte("seq", seq)),
				Updates.inc(OutboxFields.OUTBOX_BYTES, -bytes), Updates.max(OutboxFields.PUBLISHED_SEQ, seq));
	}

	private static Bson release() {
		return Updates.combine(Updates.unset(OutboxFields.LEASE_OWNER), Updates.unset(OutboxFields.LEASE_UNTIL));
	}

}
