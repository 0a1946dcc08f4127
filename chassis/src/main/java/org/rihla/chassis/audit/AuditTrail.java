/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

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
	static final int MOST = 64;

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
		Waiting own = new Waiting(entry);
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
		if (own.failure != null) {
			log.error("the audit trail cannot be written: {}", own.failure.getClass().getSimpleName());
			throw new RequestRefused("unavailable", "The audit trail cannot be written, so nothing is shown");
		}
	}

	private void write() {
		List<Waiting> batch = new ArrayList<>();
		this.queue.drainTo(batch, MOST);
		RuntimeException failure = null;
		try {
			this.chain.add(batch.stream().map((one) -> one.entry).toList());
		}
		catch (RuntimeException ex) {
			failure = ex;
		}
		for (Waiting one : batch) {
			one.failure = failure;
			one.done = true;
		}
	}

	/** An entry on its way; touched by whoever has the turn. */
	private static final class Waiting {

		private final AuditEntry entry;

		private boolean done;

		private @Nullable RuntimeException failure;

		Waiting(AuditEntry entry) {
			this.entry = entry;
		}

	}

}
