/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.CaseWork;

/** What is due becomes overdue when time goes on, in the running services too. */
@ScenarioTest
class MovingWorldTests {

	private static final Duration MORE_THAN_FIVE_WORKING_DAYS = Duration.ofDays(14);

	private final MovingWorld world;

	MovingWorldTests(MovingWorld world) {
		this.world = world;
	}

	@Test
	void nobodyCallsBackForTwoWeeks() {
		CaseWork casework = this.world.adultAlone();
		casework.register();
		Trail trail = this.world.trail(casework.id()).shows("case.registered", "task.created CONTACT_BACK");

		this.world.moveOn(MORE_THAN_FIVE_WORKING_DAYS);

		trail.shows("task.overdue CONTACT_BACK");
	}

}
