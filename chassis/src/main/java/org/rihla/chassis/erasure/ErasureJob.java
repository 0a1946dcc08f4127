/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import org.rihla.chassis.aggregate.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Goes on with what a crash, or an event that had not left yet, had stopped: often, since
 * the last event of a case is heard a moment before it counts as gone.
 */
final class ErasureJob {

	private final Erasures erasures;

	private final Erasing erasing;

	ErasureJob(Erasures erasures, Erasing erasing) {
		this.erasures = erasures;
		this.erasing = erasing;
	}

	@Scheduled(fixedDelayString = "${rihla.erasure.every:5s}")
	void run() {
		OneByOne.each("erasure", this.erasures.due(), this.erasing::run);
	}

}
