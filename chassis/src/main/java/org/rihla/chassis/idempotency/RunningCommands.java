/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.rihla.chassis.problem.RequestRefused;

/**
 * The commands that this instance works on now; a repeat that comes meanwhile is told to
 * wait. Between instances the conditional write decides.
 */
final class RunningCommands {

	private final Set<UUID> running = ConcurrentHashMap.newKeySet();

	void begin(UUID command) {
		if (!this.running.add(command)) {
			throw new RequestRefused("request-in-progress", "The same request is still running")
				.retryAfter(Duration.ofSeconds(1));
		}
	}

	void end(UUID command) {
		this.running.remove(command);
	}

}
