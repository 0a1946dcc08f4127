/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

import org.rihla.localstack.start.PartFailed;
import org.slf4j.LoggerFactory;

/**
 * What has been started so far; it stops in the opposite order, once, whoever asks first.
 */
class Running implements AutoCloseable {

	private final Deque<Part> parts = new ArrayDeque<>();

	private boolean closed;

	/**
	 * Takes responsibility for a part; one that comes after the end is stopped at once.
	 */
	<T extends AutoCloseable> T add(String name, T part) {
		if (!remember(new Part(name, part))) {
			new Part(name, part).stop();
			throw new PartFailed(name, "was stopped while it was starting");
		}
		return part;
	}

	private synchronized boolean remember(Part part) {
		if (!this.closed) {
			this.parts.push(part);
		}
		return !this.closed;
	}

	synchronized boolean isClosed() {
		return this.closed;
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		while (!this.parts.isEmpty()) {
			this.parts.pop().stop();
		}
	}

	/** One started part. */
	private record Part(String name, AutoCloseable part) {

		void stop() {
			try {
				this.part.close();
			}
			catch (Exception ex) {
				LoggerFactory.getLogger(Running.class).warn("{} did not stop in order", this.name, ex);
			}
		}

	}

}
