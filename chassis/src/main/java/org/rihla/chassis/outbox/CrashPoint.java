/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A named place where a test may let the process die as {@code kill -9} would:
 * {@code -Drihla.crash-point=relay.after-send:3} halts the JVM at the third pass. Without
 * the property it does nothing.
 */
public final class CrashPoint {

	private static final @Nullable String ARMED = System.getProperty("rihla.crash-point");

	private static final AtomicInteger PASSES = new AtomicInteger();

	private CrashPoint() {
	}

	/** The process passes the place of this name. */
	public static void pass(String name) {
		if (ARMED == null || !ARMED.startsWith(name + ":")) {
			return;
		}
		if (PASSES.incrementAndGet() == Integer.parseInt(ARMED.substring(name.length() + 1))) {
			Runtime.getRuntime().halt(137);
		}
	}

}
