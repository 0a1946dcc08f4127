/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * A named place where a test may let this process die as {@code kill -9} would:
 * {@code -Drihla.crash-point=barrier.before-commit:3} halts at the third pass.
 */
final class CrashPoint {

	private static final @Nullable String ARMED = System.getProperty("rihla.crash-point");

	private static final AtomicInteger passes = new AtomicInteger();

	private CrashPoint() {
	}

	static void pass(String name) {
		if (ARMED == null || !ARMED.startsWith(name + ":")) {
			return;
		}
		if (passes.incrementAndGet() == Integer.parseInt(ARMED.substring(name.length() + 1))) {
			Runtime.getRuntime().halt(137);
		}
	}

}
