/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import org.jspecify.annotations.Nullable;

/**
 * How a partner's server misbehaves, for tests and demonstrations.
 *
 * @param status what it answers instead of 204
 * @param times how many requests it affects, at least one
 * @param hangSeconds how long it keeps the caller waiting first
 * @param retryAfter seconds for the {@code Retry-After} header, none when 0
 */
record Behaviour(int status, int times, int hangSeconds, int retryAfter) {

	static final Behaviour GOOD = new Behaviour(0, 0, 0, 0);

	private static final int NO_CONTENT = 204;

	Behaviour {
		status = (status == 0) ? NO_CONTENT : status;
		times = Math.max(times, 1);
	}

	@Nullable Behaviour afterOneMore() {
		return (this.times == 1) ? null : new Behaviour(this.status, this.times - 1, this.hangSeconds, this.retryAfter);
	}

}
