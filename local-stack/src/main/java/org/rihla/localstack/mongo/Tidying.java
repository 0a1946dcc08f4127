/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.time.Duration;
import java.util.concurrent.locks.Lock;

/**
 * What the committing thread does for the file every few seconds, whether somebody works
 * or not.
 */
final class Tidying {

	/** So much a power cut may take when writes do not wait for the disk. */
	static final Duration INTERVAL = Duration.ofSeconds(5);

	private final long interval;

	private long last = System.nanoTime();

	private long synced;

	private volatile long gathered;

	Tidying(Duration interval) {
		this.interval = interval.toNanos();
	}

	/**
	 * Brings the file to the disk and gathers live data when too little of it is live.
	 * @param commits made so far
	 * @param alone held while data move, so that no write is seen half
	 */
	void whenDue(DurableFile file, long commits, Lock alone) {
		long now = System.nanoTime();
		if (now - this.last < this.interval || commits == this.synced) {
			return;
		}
		this.last = now;
		this.synced = commits;
		file.sync();
		if (file.wasteful()) {
			gather(file, alone);
		}
	}

	long gathered() {
		return this.gathered;
	}

	long intervalMillis() {
		return Duration.ofNanos(this.interval).toMillis();
	}

	private void gather(DurableFile file, Lock alone) {
		alone.lock();
		try {
			CrashPoint.pass("barrier.before-gathering");
			file.gather();
			this.gathered++;
		}
		finally {
			alone.unlock();
		}
	}

}
