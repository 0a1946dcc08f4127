/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** A case with its tasks, as a caseworker finds them. */
abstract class TasksOverHttp {

	static final Tokens MOVEMENTS = Tokens.of("movements-officer");

	@LocalServerPort
	int port;

	@Autowired
	MovableClock clock;

	Api api = new Api(0, CASEWORKER);

	CaseJourney journey = CaseJourney.none();

	Duration moved = Duration.ZERO;

	@AfterEach
	void leavesTheClockAsItWas() {
		this.clock.move(this.moved.negated());
	}

	@BeforeEach
	void opensACase() {
		this.api = new Api(this.port, CASEWORKER);
		this.journey = CaseJourney.register(this.api).assign();
	}

	ObjectNode body() {
		return Api.example("createTask").put("caseId", this.journey.caseId());
	}

	String mine(String scope) {
		return "/tasks?scope=" + scope + "&caseId=" + this.journey.caseId();
	}

	Answer task(String code) {
		return task(CASEWORKER, "MINE", code);
	}

	Answer task(Tokens caller, String scope, String code) {
		String id = this.api.as(caller)
			.get(mine(scope))
			.json()
			.path("items")
			.valueStream()
			.filter((task) -> task.path("code").asString().equals(code))
			.map((task) -> task.path("taskId").asString())
			.findFirst()
			.orElseThrow();
		return this.api.as(caller).get("/tasks/" + id);
	}

	List<String> codes(Tokens caller, String scope) {
		return this.api.as(caller)
			.get(mine(scope))
			.json()
			.path("items")
			.valueStream()
			.map((JsonNode task) -> task.path("code").asString())
			.sorted()
			.toList();
	}

	void awaitCodes(Tokens caller, String scope, String... codes) {
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(codes(caller, scope)).containsExactly(codes));
	}

	static String path(Answer task) {
		return "/tasks/" + task.text("/taskId");
	}

}
