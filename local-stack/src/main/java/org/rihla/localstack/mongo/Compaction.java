/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.time.Duration;
import java.util.concurrent.locks.Lock;

/**
 * Makes the file smaller when it is large and nobody works: each commit leaves old pages
 * behind.
 */
final class Compaction {

	/** How long nobody must have written. */
	static final Duration IDLE = Duration.ofMillis(500);

	/** Below this size a file is left alone. */
	static final long LARGE = 64L * 1024 * 1024;

	/** So many times too large, it is not left to grow until somebody rests. */
	private static final int HUGE = 4;

	private final long large;

	private volatile long times;

	private long next;

	Compaction(long large) {
		this.large = large;
		this.next = large;
	}

	/** Nobody works: compact if nobody begins just now. */
	void whenIdle(DurableFile file, Lock alone) {
		if (file.bytes() > this.next && alone.tryLock()) {
			compact(file, alone);
		}
	}

	/** Somebody works all the time: let them wait, once the file is far too large. */
	void whenBusy(DurableFile file, Lock alone) {
		if (file.bytes() > HUGE * this.next) {
			alone.lock();
			compact(file, alone);
		}
	}

	/** Afterwards the file may grow to twice its live size before the next time. */
	private void compact(DurableFile file, Lock held) {
		try {
			CrashPoint.pass("barrier.before-compaction");
			file.compact();
			this.times++;
			this.next = Math.max(this.large, 2 * file.bytes());
		}
		finally {
			held.unlock();
		}
	}

	long times() {
		return this.times;
	}

}
