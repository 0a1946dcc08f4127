/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.outbox.ChangeTrail;

/** The stored blocks: they are found and inserted, and nothing else is done to them. */
final class AuditChain {

	private static final int TRIES = 100;

	/** Of instances, at most. */
	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final MongoCollection<Document> blocks;

	private final ChainKey key;

	private final AuditAnchors anchors;

	private final Clock clock;

	private @Nullable AuditBlock head;

	AuditChain(MongoCollection<Document> blocks, ChainKey key, AuditAnchors anchors, Clock clock) {
		this.blocks = blocks;
		this.key = key;
		this.anchors = anchors;
		this.clock = clock;
	}

	/**
	 * Another instance may be faster; then the next number is taken. A change stands
	 * once, however often it is told: what came before is looked through where it may
	 * hold it.
	 */
	synchronized void add(List<Document> told, boolean perhapsThere) {
		MongoException unknown = null;
		AuditBlock tried = null;
		boolean look = perhapsThere;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			if (this.head == null) {
				this.head = last();
			}
			if (tried != null && this.head != null && stands(tried)) {
				return;
			}
			List<Document> entries = look ? missing(told) : told;
			if (entries.isEmpty()) {
				return;
			}
			look = true;
			tried = next(entries);
			try {
				this.blocks.insertOne(tried.toDocument());
				this.head = tried;
				this.anchors.keep(tried, this.clock.instant());
				return;
			}
			catch (MongoException ex) {
				this.head = null;
				unknown = ex;
				if (ErrorCategory.fromErrorCode(ex.getCode()) != ErrorCategory.DUPLICATE_KEY && attempt > 1) {
					throw ex;
				}
			}
		}
		throw (unknown != null) ? unknown : new IllegalStateException("No number was left");
	}

	Iterable<Document> all() {
		return this.blocks.find().sort(Sorts.ascending("_id"));
	}

	/** Those that stand in no block since the first of them happened. */
	private List<Document> missing(List<Document> told) {
		Set<String> there = told.stream()
			.map(AuditChain::happened)
			.flatMap(Optional::stream)
			.min(Instant::compareTo)
			.map((first) -> eventsSince(first.minus(CLOCKS_DIFFER).toString()))
			.orElse(Set.of());
		return told.stream().filter((entry) -> eventOf(entry).isEmpty() || !there.contains(eventOf(entry))).toList();
	}

	private Set<String> eventsSince(String first) {
		Set<String> events = new HashSet<>();
		Document block = (this.head != null) ? block(this.head.place()) : null;
		while (block != null && first.compareTo(block.getString("at")) <= 0) {
			block.getList("entries", Document.class).forEach((entry) -> events.add(eventOf(entry)));
			block = block(block.getLong("_id") - 1);
		}
		return events;
	}

	/** Empty where it is no change. */
	private static String eventOf(Document entry) {
		return entry.get(ChangeTrail.EVENT_ID, "");
	}

	/** When a change was made; only changes say so. */
	private static Optional<Instant> happened(Document entry) {
		return Optional.ofNullable(entry.getString("on")).map(Instant::parse);
	}

	private @Nullable Document block(long place) {
		return this.blocks.find(Filters.eq("_id", place)).first();
	}

	private AuditBlock next(List<Document> entries) {
		AuditBlock before = this.head;
		return AuditBlock.after((before != null) ? before.place() : 0,
				(before != null) ? before.mac() : AuditBlock.BEGINNING, this.clock.instant(), entries, this.key);
	}

	/** Whether an insertion of unknown outcome went through after all. */
	private boolean stands(AuditBlock tried) {
		Document there = block(tried.place());
		return there != null && tried.mac().equals(there.getString("mac"));
	}

	private @Nullable AuditBlock last() {
		Document document = this.blocks.find().sort(Sorts.descending("_id")).limit(1).first();
		return (document != null) ? AuditBlock.of(document) : null;
	}

}
