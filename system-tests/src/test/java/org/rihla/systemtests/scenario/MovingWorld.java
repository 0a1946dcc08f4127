/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A world whose time goes on when a story says so, for its people and its services alike;
 * never back. Stories share it, so each starts at whatever day it is by then.
 */
class MovingWorld extends World {

	private final SharedClock clock;

	MovingWorld() {
		this(500);
	}

	MovingWorld(int places) {
		this(folder(), places);
	}

	private MovingWorld(Path folder, int places) {
		this(folder, new SharedClock(folder.resolve("clock-ahead"), folder.resolve("infrastructure/clock-ahead")),
				places);
	}

	private MovingWorld(Path folder, SharedClock clock, int places) {
		super(folder, clock, places);
		this.clock = clock;
	}

	/** Goes on to a later time; what is due by then happens by itself. */
	void moveOn(Duration further) {
		this.clock.moveOn(further);
	}

}
