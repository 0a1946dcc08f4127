/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.problem.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The audit trail of this service. Whoever shows something sensitive appends an entry
 * first, and shows nothing when that fails.
 */
public final class AuditTrail {

	private static final Logger log = LoggerFactory.getLogger(AuditTrail.class);

	/** Entries of one block. */
	private static final int MOST = 64;

	private final AuditChain chain;

	private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();

	private final ReentrantLock turn = new ReentrantLock();

	AuditTrail(AuditChain chain) {
		this.chain = chain;
	}

	/**
	 * Returns when the entry stands. Requests that come at the same time share a block.
	 * @throws RequestRefused (503) when it cannot be written
	 */
	public void append(AuditEntry entry) {
		Waiting own = append(new Waiting(List.of(entry.toDocument()), false));
		if (own.failure != null) {
			log.error("the audit trail cannot be written: {}", own.failure.getClass().getSimpleName());
			throw new RequestRefused("unavailable", "The audit trail cannot be written, so nothing is shown");
		}
	}

	/** Changes that were made and are told of by the relay, each once. */
	void append(List<Document> changes, boolean perhapsThere) {
		Waiting own = append(new Waiting(changes, perhapsThere));
		if (own.failure != null) {
			throw own.failure;
		}
	}

	private Waiting append(Waiting own) {
		this.queue.add(own);
		this.turn.lock();
		try {
			while (!own.done) {
				write();
			}
		}
		finally {
			this.turn.unlock();
		}
		return own;
	}

	private void write() {
		List<Waiting> batch = batch();
		RuntimeException failure = null;
		try {
			this.chain.add(batch.stream().flatMap((one) -> one.entries.stream()).toList(),
					batch.stream().anyMatch((one) -> one.perhapsThere));
		}
		catch (RuntimeException ex) {
			failure = ex;
		}
		for (Waiting one : batch) {
			one.failure = failure;
			one.done = true;
		}
	}

	private List<Waiting> batch() {
		List<Waiting> batch = new ArrayList<>();
		int room = MOST;
		for (Waiting next = this.queue.poll(); next != null; next = this.queue.poll()) {
			batch.add(next);
			room -= next.entries.size();
			Waiting after = this.queue.peek();
			if (after == null || after.entries.size() > room) {
				break;
			}
		}
		return batch;
	}

	/** Entries on their way; touched by whoever has the turn. */
	private static final class Waiting {

		private final List<Document> entries;

		private final boolean perhapsThere;

		private boolean done;

		private @Nullable RuntimeException failure;

		Waiting(List<Document> entries, boolean perhapsThere) {
			this.entries = entries;
			this.perhapsThere = perhapsThere;
		}

	}

}
