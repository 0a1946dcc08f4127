/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;

/**
 * How a subscription's endpoint is doing, and what follows from it.
 *
 * @param pausedFor while it is paused
 * @param recovery what is still to be done for what waited
 */
record Standing(Health health, @Nullable PauseReason pausedFor, @Nullable Recovery recovery) {

	static final Standing GOOD = new Standing(Health.WELL, null, null);

	/** The endpoint failed while notices flowed. */
	Standing failed(Answer answer, Breaker breaker, Instant now) {
		return with(this.health.failed(answer, breaker, now));
	}

	/** From now on only probes. */
	Standing opened(Breaker breaker, Instant now) {
		return with(this.health.opened(breaker, now));
	}

	/** One failure more; only that of a probe is news. */
	Standing failedAgain(Answer answer, Breaker breaker, Instant now) {
		return this.health.probing() ? with(this.health.probeFailed(answer, breaker, now)) : this;
	}

	Standing probed(Breaker breaker, Instant now) {
		return with(this.health.probed(breaker, now));
	}

	Standing paused(PauseReason reason) {
		return new Standing(this.health, reason, null);
	}

	/** It works; what waited is taken care of next. */
	Standing back(Recovery next) {
		return new Standing(Health.WELL, null, (this.recovery == Recovery.DEAD_TOO) ? this.recovery : next);
	}

	/** All that waited is due again. */
	Standing recovered() {
		return new Standing(this.health, this.pausedFor, null);
	}

	private Standing with(Health changed) {
		return new Standing(changed, this.pausedFor, this.recovery);
	}

}
