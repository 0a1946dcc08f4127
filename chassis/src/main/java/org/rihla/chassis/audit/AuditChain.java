/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Clock;
import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.ChainKey;

/** The stored blocks: they are found and inserted, and nothing else is done to them. */
final class AuditChain {

	private static final int TRIES = 100;

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

	/** Another instance may be faster; then the next number is taken. */
	synchronized void add(List<AuditEntry> entries) {
		MongoException unknown = null;
		AuditBlock tried = null;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			if (this.head == null) {
				this.head = last();
			}
			if (tried != null && this.head != null && stands(tried)) {
				return;
			}
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

	private AuditBlock next(List<AuditEntry> entries) {
		AuditBlock before = this.head;
		return AuditBlock.after((before != null) ? before.place() : 0,
				(before != null) ? before.mac() : AuditBlock.BEGINNING, this.clock.instant(), entries, this.key);
	}

	/** Whether an insertion of unknown outcome went through after all. */
	private boolean stands(AuditBlock tried) {
		Document there = this.blocks.find(Filters.eq("_id", tried.place())).first();
		return there != null && tried.mac().equals(there.getString("mac"));
	}

	private @Nullable AuditBlock last() {
		Document document = this.blocks.find().sort(Sorts.descending("_id")).limit(1).first();
		return (document != null) ? AuditBlock.of(document) : null;
	}

}
