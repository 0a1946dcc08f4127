/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A donor's agreement ends while people prepare: what was only set aside is lost, and is
 * found elsewhere or waited for, no later in the order than before.
 */
@ScenarioTest
class Scenario11AgreementEndsTests {

	private static final int TRAVELLERS = 3;

	private final ScarceWorld world;

	private final String agreement;

	private final List<CaseWork> cases = new ArrayList<>();

	private final List<PlanWork> plans = new ArrayList<>();

	Scenario11AgreementEndsTests(ScarceWorld world) {
		this.world = world;
		world.begin();
		this.agreement = world.south(TRAVELLERS, 20);
		for (int i = 0; i < TRAVELLERS; i++) {
			CaseWork casework = world.adultAlone();
			PlanWork plan = world.eligible(casework, "LOW");
			plan.awaitFunds();
			this.cases.add(casework);
			this.plans.add(plan);
		}
		world.south(1, 100);
	}

	@Test
	@Order(1)
	void step1EachLosesItsReservationAndFindsAnotherOrWaits() {
		Trail first = this.world.trail(this.cases.get(0).id(), this.plans.get(0).id());
		Trail second = this.world.trail(this.cases.get(1).id(), this.plans.get(1).id());
		Trail third = this.world.trail(this.cases.get(2).id(), this.plans.get(2).id());
		List<Trail> trails = List.of(first, second, third);
		trails.forEach((trail) -> trail.shows("return.fundingRequested", "funding.reserved"));

		this.world.moveOn(Duration.ofDays(22));

		trails.forEach((trail) -> trail.shows("funding.released").shows("return.fundingRequested"));
		JsonNode ended = this.world.as("fo.rabat.2").get(this.agreement).body();
		assertThat(ended.path("status").asString()).isEqualTo("ENDED");
		ended.path("lines").forEach((line) -> assertThat(line.path("reservedMinor").longValue()).isZero());
		this.cases.stream().filter(this::waits).forEach((casework) -> {
			JsonNode entry = this.world.entry(casework, "WAITING");
			assertThat(Instant.parse(entry.path("waitingSince").asString()))
				.isBefore(this.world.now().minus(Duration.ofDays(20)));
		});
		assertThat(this.cases.stream().filter(this::waits)).hasSize(TRAVELLERS - 1);
	}

	/** As soon as it is decided: one of them finds money elsewhere. */
	private boolean waits(CaseWork casework) {
		PlanWork plan = this.plans.get(this.cases.indexOf(casework));
		return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
			JsonNode items = this.world.as("cw.rabat.1").get("/waitlist?caseId=" + casework.id()).body().path("items");
			boolean covered = this.world.as("cw.rabat.1")
				.get("/plans/" + plan.id())
				.body()
				.path("funding")
				.path("covered")
				.booleanValue();
			return covered ? Boolean.FALSE : items.isEmpty() ? null : Boolean.TRUE;
		}, (answer) -> answer != null);
	}

}
