/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a write's answer out only after a commit that began when the write was complete.
 * One thread commits for all who wait; no commit ever sees half a write, and no read
 * does.
 */
final class Barrier implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Barrier.class);

	private final DurableFile file;

	private final Sync sync;

	private final Tidying tidying;

	/**
	 * Reads share it; a write and a commit each have it alone. Fair, so that a group
	 * forms behind a commit.
	 */
	private final ReentrantReadWriteLock store = new ReentrantReadWriteLock(true);

	private final ReentrantLock progress = new ReentrantLock();

	private final Condition work = this.progress.newCondition();

	private final Condition done = this.progress.newCondition();

	private final Thread committer;

	private volatile long begun;

	private volatile long durable;

	private volatile long commits;

	private volatile @Nullable NotDurable failure;

	private boolean closing;

	Barrier(DurableFile file, Sync sync, Tidying tidying) {
		this.file = file;
		this.sync = sync;
		this.tidying = tidying;
		this.committer = Thread.ofPlatform().name("store-committer").start(this::commitUntilClosed);
	}

	/**
	 * Does the work alone and returns when it is durable, also when it failed half-way.
	 */
	<T> T write(Supplier<T> command) {
		refuseAfterFailure();
		this.store.writeLock().lock();
		long ticket = this.begun + 1;
		try {
			this.begun = ticket;
			return command.get();
		}
		finally {
			this.store.writeLock().unlock();
			awaitDurable(ticket);
		}
	}

	/** Reads what is in memory, which may be some milliseconds ahead of the file. */
	<T> T read(Supplier<T> command) {
		refuseAfterFailure();
		this.store.readLock().lock();
		try {
			return command.get();
		}
		finally {
			this.store.readLock().unlock();
		}
	}

	/** Reads, and returns when everything that was there to be read is durable. */
	<T> T readDurable(Supplier<T> command) {
		Seen<T> seen = read(() -> new Seen<>(command.get(), this.begun));
		awaitDurable(seen.ticket());
		return seen.answer();
	}

	boolean healthy() {
		return this.failure == null && this.committer.isAlive();
	}

	StoreFigures figures() {
		return new StoreFigures(this.begun, this.commits, this.tidying.gathered(), this.file.bytes());
	}

	/** How many commands wait for their turn with the store. */
	int waiting() {
		return this.store.getQueueLength();
	}

	/** Commits what is left; call it when no more commands arrive. */
	@Override
	public void close() {
		this.progress.lock();
		try {
			this.closing = true;
			this.work.signal();
		}
		finally {
			this.progress.unlock();
		}
		try {
			this.committer.join();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private void refuseAfterFailure() {
		NotDurable failed = this.failure;
		if (failed != null) {
			throw failed;
		}
	}

	private void awaitDurable(long ticket) {
		this.progress.lock();
		try {
			this.work.signal();
			while (this.durable < ticket && this.failure == null) {
				this.done.awaitUninterruptibly();
			}
			if (this.durable < ticket) {
				refuseAfterFailure();
			}
		}
		finally {
			this.progress.unlock();
		}
	}

	private void commitUntilClosed() {
		try {
			while (awaitWork()) {
				if (this.durable < this.begun) {
					commit();
				}
				this.tidying.whenDue(this.file, this.commits, this.store.writeLock());
			}
		}
		catch (RuntimeException | Error ex) {
			fail(new NotDurable(ex));
		}
	}

	/**
	 * Waits for a write, for idleness or for the end; false when closed and nothing is
	 * left to commit.
	 */
	private boolean awaitWork() {
		this.progress.lock();
		try {
			if (this.durable == this.begun && !this.closing) {
				this.work.await(this.tidying.intervalMillis(), TimeUnit.MILLISECONDS);
			}
			return this.durable < this.begun || !this.closing;
		}
		catch (InterruptedException _) {
			log.warn("the committing thread was interrupted; only close() ends it");
			return true;
		}
		finally {
			this.progress.unlock();
		}
	}

	private void commit() {
		long covered = commitAlone();
		if (this.sync == Sync.ALWAYS) {
			this.file.sync();
		}
		CrashPoint.pass("barrier.after-commit");
		this.commits++;
		this.progress.lock();
		try {
			this.durable = covered;
			this.done.signalAll();
		}
		finally {
			this.progress.unlock();
		}
	}

	private long commitAlone() {
		this.store.writeLock().lock();
		try {
			CrashPoint.pass("barrier.before-commit");
			long covered = this.begun;
			this.file.commit();
			return covered;
		}
		finally {
			this.store.writeLock().unlock();
		}
	}

	private void fail(NotDurable failed) {
		log.error("{}", failed.getMessage());
		this.progress.lock();
		try {
			this.failure = failed;
			this.done.signalAll();
		}
		finally {
			this.progress.unlock();
		}
	}

	/** An answer, and the last write it may have seen. */
	private record Seen<T>(T answer, long ticket) {
	}

}
