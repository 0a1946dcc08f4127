/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.util.concurrent.atomic.AtomicLong;

import org.rihla.chassis.aggregate.Cause;

/** Names for what this process does about mails, unlike all others of any process. */
class Occasions {

	private final String process;

	private final AtomicLong count = new AtomicLong();

	Occasions(String process) {
		this.process = process;
	}

	String next() {
		return this.process + "@" + this.count.incrementAndGet();
	}

	/** One step of a piece of work. */
	static Cause cause(String occasion, String step) {
		return Cause.job("notification-service.mail", occasion).and(step);
	}

}
