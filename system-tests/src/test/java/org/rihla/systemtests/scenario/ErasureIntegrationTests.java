/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person goes home alone, then asks to be forgotten: all three services do so and say
 * so.
 */
@ScenarioTest
class ErasureIntegrationTests {

	private static final String OFFICER = "dp.rabat.1";

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final String address;

	private final String referral;

	private final Trail trail;

	ErasureIntegrationTests(World world) {
		this.world = world;
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		Journeys.toHeld(world, this.casework, this.plan);
		this.casework.consentTo("REFERRAL", Cast.HARBOUR);
		URI referred = this.casework.refer(Cast.HARBOUR);
		this.referral = referred.getPath();
		this.address = "/cases/" + this.casework.id();
		this.trail = world.trail(this.casework.id(), this.plan.id()).shows("referral.sent");
	}

	@Test
	@Order(1)
	void step1TheWorkEnds() {
		done(this.world.as("cw.rabat.1").act("/plans/" + this.plan.id(), "withdraw", Map.of()));
		this.trail.shows("return.withdrawn", "movement.seatsReleased").shows("case.phaseChanged");
		done(this.world.as("cw.rabat.1").act(this.referral, "revoke", Map.of()));
		done(this.world.as("cw.rabat.1").act(this.address, "request-closure", closure()));
		this.trail.shows("case.closureRequested").shows("referral.revoked");

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.world.as("pm.rabat.1").act(this.address, "approve-closure", Map.of()).status() == 200);
		this.trail.shows("case.closed");
	}

	@Test
	@Order(2)
	void step2NobodyErasesItAlone() {
		assertThat(this.world.as(OFFICER).create(this.address + "/erase", Map.of()).unmet())
			.containsExactly("retention-running");
		done(this.world.as("pm.rabat.1").create(this.address + "/propose-erasure", Map.of("reason", "PERSON_ASKED")));

		done(this.world.as(OFFICER).create(this.address + "/erase", Map.of()));

		this.trail.shows("case.erased");
	}

	@Test
	@Order(3)
	void step3EveryServiceForgetsItAndSaysSo() {
		this.trail.shows("erasure.completed CASE")
			.shows("erasure.completed RETURN")
			.shows("erasure.completed NOTIFICATION");

		JsonNode report = Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.world.as(OFFICER).get(this.address + "/erasure").body(),
					(body) -> body.path("services").size() == 3);

		assertThat(report.path("proposedBy").asString()).isEqualTo("programme-manager");
		assertThat(report.path("services")).allSatisfy((service) -> {
			assertThat(service.path("recordsErased").asInt()).as(service.toString()).isPositive();
		});
	}

	@Test
	@Order(4)
	void step4NothingResolvesItAnyMore() {
		assertThat(this.world.as("pm.rabat.1").get(this.address).status()).isEqualTo(410);
		assertThat(this.world.as("pm.rabat.1").get("/plans/" + this.plan.id()).status()).isIn(404, 410);
		assertThat(this.world.as("pa.harbour.1").get(this.referral).status()).isEqualTo(404);
		String name = this.casework.household().people().getFirst().name();
		assertThat(this.world.as("po.rabat.1").create("/cases/search", Map.of("name", name)).body()).isEmpty();
		assertThat(this.world.as("pm.rabat.1").create("/plans", Map.of("caseId", this.casework.id())).status())
			.isGreaterThanOrEqualTo(400);
	}

	private Map<String, Object> closure() {
		return Map.of("persons",
				List.of(Map.of("personId", this.casework.personIds().getFirst(), "code",
						"WITHDRAWN_AFTER_DECLARATION")),
				"talkOfferedOn", LocalDate.ofInstant(this.world.now(), ZoneOffset.UTC).toString());
	}

	private static void done(Answer answer) {
		assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
	}

}
