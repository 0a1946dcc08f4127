/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when the broker gives up: it is said, the other parts stop in order, then
 * the process ends.
 */
final class FatalFault {

	private static final Logger log = LoggerFactory.getLogger(FatalFault.class);

	private static final long STOPPING_MILLIS = 10_000;

	private final Runnable stopOthers;

	FatalFault(Runnable stopOthers) {
		this.stopOthers = stopOthers;
	}

	/**
	 * Takes the place of the broker's own end of the process, which would come without a
	 * word.
	 */
	void handle() {
		Exit.setExitProcedure(this::end);
		Exit.setHaltProcedure(this::end);
	}

	private void end(int status, String message) {
		log.error("Kafka: the broker gave up (status {}: {}); stopping everything", status, message);
		Thread stopping = Thread.ofPlatform().daemon().start(this.stopOthers);
		try {
			stopping.join(STOPPING_MILLIS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt((status != 0) ? status : 1);
	}

}
