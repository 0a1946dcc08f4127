/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An adult goes home: nothing goes wrong, and nothing is skipped either. */
@ScenarioTest
class Scenario01OrdinaryReturnTests {

	private final World world;

	private final CaseWork casework;

	private final Trail trail;

	Scenario01OrdinaryReturnTests(World world) {
		this.world = world;
		this.casework = world.adultAlone();
		this.trail = world.trail();
	}

	@Test
	@Order(1)
	void step1RegistersOnlyWithConsent() {
		Answer refused = this.world.as("cw.rabat.1").create("/cases", withoutConsent(this.casework.registration()));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("consent-for-processing");

		this.casework.register();
		this.trail.and(this.casework.id()).shows("case.registered", "task.created CONTACT_BACK");
	}

	@Test
	@Order(2)
	void step2LeadsFromAssignmentToTheEndOfScreening() {
		this.casework.assign();
		this.casework.startIntake();
		this.casework.completeIntake();

		assertThat(decide().text("type")).isEqualTo("/problems/transition-not-allowed");

		this.casework.personIds().forEach(this.casework::screen);
		this.casework.completeScreening();
		this.trail.shows("case.assigned", "case.intakeStarted", "case.intakeCompleted", "case.screeningRecorded",
				"case.screeningCompleted", "case.factsChanged");
	}

	@Test
	@Order(3)
	void step3DecidesAndOpensThePlanWithMoneySetAside() {
		this.casework.decide();
		PlanWork plan = this.world.planOf(this.casework);
		plan.takeOverFacts();

		this.trail.and(plan.id())
			.shows("case.eligibilityDecided", "return.planOpened")
			.shows("case.phaseChanged")
			.shows("return.fundingRequested", "funding.reserved");
	}

	private Answer decide() {
		return this.world.as("pm.rabat.1")
			.act("/cases/" + this.casework.id(), "decide-eligibility",
					Map.of("programme", "AVRR-MA", "outcome", "ELIGIBLE", "reviewRightTold", false));
	}

	private static JsonNode withoutConsent(Map<String, Object> registration) {
		JsonNode without = new JsonMapper().valueToTree(registration);
		without.path("persons").forEach((person) -> ((ObjectNode) person).remove("processingConsent"));
		return without;
	}

}
