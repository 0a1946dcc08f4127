/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose arrival nobody confirms is missed, by one instance or by several, once. */
class OverdueArrivalIntegrationTests extends ReturnServiceTest {

	@Autowired
	private OverdueArrivalJob job;

	@Test
	void missesThemOnceAndNobodyWhoHasArrived() {
		ReturnWork missing = someone().upTo("DEPARTED");
		ReturnWork home = someone().upTo("DEPARTED");
		ReturnWork.ok(home.confirmArrival(this.crew.receiving()));
		this.clock.move(Duration.ofDays(3));

		this.job.run();
		this.job.run();

		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await()
				.untilAsserted(() -> assertThat(probe.typesOf(missing.planId())).contains("return.arrivalOverdue"));
			assertThat(probe.typesOf(missing.planId())).containsOnlyOnce("return.arrivalOverdue");
			assertThat(probe.typesOf(home.planId())).doesNotContain("return.arrivalOverdue");
		}
	}

}
