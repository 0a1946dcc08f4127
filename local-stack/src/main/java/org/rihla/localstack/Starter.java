/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.start.PartFailed;
import org.rihla.localstack.start.StartRefused;

/**
 * Brings parts up side by side. When one of them fails, everything stops, and its reason
 * is the one that is told.
 */
class Starter implements AutoCloseable {

	/**
	 * Platform threads: starting is class loading and computing, which would hold on to a
	 * virtual thread's carrier.
	 */
	private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());

	private final Running running;

	private final Progress progress;

	private @Nullable StartRefused failure;

	Starter(Running running, Progress progress) {
		this.running = running;
		this.progress = progress;
	}

	<T extends AutoCloseable> Future<T> start(String part, String address, Callable<T> work) {
		return await(part, address, () -> this.running.add(part, work.call()));
	}

	<T> Future<T> await(String part, String address, Callable<T> work) {
		return this.threads.submit(() -> {
			try {
				return this.progress.of(part, address, work);
			}
			catch (StartRefused ex) {
				fail(ex);
				throw ex;
			}
		});
	}

	private void fail(StartRefused reason) {
		synchronized (this) {
			this.failure = (this.failure != null) ? this.failure : reason;
		}
		this.running.close();
	}

	private synchronized @Nullable StartRefused failure() {
		return this.failure;
	}

	<T> T result(Future<T> part) {
		try {
			return part.get();
		}
		catch (ExecutionException ex) {
			StartRefused reason = failure();
			throw (reason != null) ? reason : new PartFailed("Local stack", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PartFailed("Local stack", ex);
		}
	}

	@Override
	public void close() {
		this.threads.close();
	}

}
