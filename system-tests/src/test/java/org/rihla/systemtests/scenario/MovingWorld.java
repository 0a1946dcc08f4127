/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;

/**
 * A world whose time goes on when a story says so, for its people and its services alike;
 * never back. Stories share it, so each starts at whatever day it is by then.
 */
class MovingWorld extends World {

	private static final Duration DIGEST = Duration.ofMinutes(15);

	private static final Duration LOOK = Duration.ofSeconds(5);

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

	/**
	 * The digest that tells a role of an office this. What comes just behind a digest
	 * waits for the next one, so time goes on by its quarter of an hour, three hours at
	 * most.
	 */
	void awaitDigest(String office, String role, String text) {
		Awaitility.await().pollDelay(LOOK).pollInterval(LOOK).atMost(LOOK.multipliedBy(13)).until(() -> {
			boolean there = mail(office, role, text).isPresent();
			if (!there) {
				moveOn(DIGEST);
			}
			return there;
		});
	}

}
