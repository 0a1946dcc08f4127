/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * A file in memory: what is written to it becomes durable when a test lets a commit
 * through.
 */
final class RecordedFile implements DurableFile {

	final List<String> written = new ArrayList<>();

	final Semaphore commitsAllowed = new Semaphore(0);

	final Semaphore commitsBegun = new Semaphore(0);

	volatile List<String> durable = List.of();

	volatile boolean full;

	volatile int commits;

	volatile int syncs;

	volatile boolean wasteful;

	@Override
	public void commit() {
		this.commitsBegun.release();
		this.commitsAllowed.acquireUninterruptibly();
		if (this.full) {
			throw new IllegalStateException("disk full");
		}
		this.durable = List.copyOf(this.written);
		this.commits++;
	}

	@Override
	public void sync() {
		this.syncs++;
	}

	@Override
	public boolean wasteful() {
		return this.wasteful;
	}

	@Override
	public void gather() {
		this.wasteful = false;
	}

	@Override
	public long bytes() {
		return this.durable.size();
	}

}
