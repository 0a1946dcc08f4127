/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.List;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * For operators, on the management port: which cases stand still, and the command that
 * tries them again.
 */
@Endpoint(id = "parkedcases")
final class ParkedCasesEndpoint {

	private static final int MOST = 250;

	private final ParkedCaseQueries parked;

	private final Replay replay;

	ParkedCasesEndpoint(ParkedCaseQueries parked, Replay replay) {
		this.parked = parked;
		this.replay = replay;
	}

	/** The oldest parked cases. */
	@ReadOperation
	List<ParkedCaseView> list() {
		return this.parked.oldest(MOST);
	}

	/** Applies what waits, in order, and frees the case; stops at the first failure. */
	@WriteOperation
	ReplayedView replay(@Selector String listener, @Selector String key) {
		return new ReplayedView(this.replay.drain(listener, key));
	}

}
