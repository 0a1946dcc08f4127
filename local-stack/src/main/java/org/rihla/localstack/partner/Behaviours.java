/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Which partner misbehaves just now, and for how many requests more. */
class Behaviours {

	private final Map<String, Behaviour> behaviours = new HashMap<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	synchronized void set(String partner, Behaviour behaviour) {
		this.behaviours.put(partner, behaviour);
	}

	synchronized void reset(String partner) {
		this.behaviours.remove(partner);
	}

	/** Uses up one request of what was asked for. */
	synchronized Behaviour next(String partner) {
		Behaviour now = this.behaviours.get(partner);
		if (now == null) {
			return Behaviour.GOOD;
		}
		Behaviour rest = now.afterOneMore();
		if (rest == null) {
			this.behaviours.remove(partner);
		}
		else {
			this.behaviours.put(partner, rest);
		}
		return now;
	}

	/** Keeps the caller waiting; the simulator's end ends it. */
	void hang(Behaviour behaviour) {
		try {
			this.closed.await(behaviour.hangSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	void close() {
		this.closed.countDown();
	}

}
