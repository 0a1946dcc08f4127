/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One adult at home: followed up by the receiving office until the case is closed. */
class ReturnedAdult {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String OFFICER = "ro.abidjan.1";

	private final World world;

	private final CaseWork casework;

	private final String monitoring;

	ReturnedAdult(World world, CaseWork casework) {
		this.world = world;
		this.casework = casework;
		Answer found = Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> world.as(OFFICER).get("/monitorings?caseId=" + casework.id()),
					(answer) -> answer.body().size() == 1);
		this.monitoring = found.body().path(0).path("monitoringId").stringValue();
	}

	/** All that is asked in this wave, answered in the middle. */
	void surveyed(String wave) {
		Map<String, String> answers = new HashMap<>();
		for (int number = 1; number <= 10; number++) {
			answers.put("S" + number, "3");
			answers.put("P" + number, "3");
			answers.put("E" + number, "3");
		}
		List.of("E9", "E10", "P9", "P10").forEach(answers::remove);
		answers.putAll(Map.of("E3", "NO", "E7", "YES", "E8", "NO", "S4", "NA", "S6", "VALID"));
		obeyed(act("surveys", Map.of("instrument", "rss-like/1", "wave", wave, "language", "fr", "answers", answers)));
	}

	/** The visit that ends the calendar. */
	void visitedForTheLastTime() {
		for (JsonNode visit : read().body().path("visits")) {
			if (visit.path("last").booleanValue()) {
				obeyed(act("visits/" + visit.path("visitId").stringValue() + "/complete",
						Map.of("findings", Map.of("result", "GOING_WELL", "summary", "The stall sells well."))));
			}
		}
	}

	/** The talk was offered in the first days, before the story let time pass. */
	Answer requestClosure(String user, String code) {
		return this.world.as(user)
			.act("/cases/" + this.casework.id(), "request-closure",
					Map.of("persons", List.of(Map.of("personId", this.casework.personIds().getFirst(), "code", code)),
							"talkOfferedOn", LocalDate.now(ZoneOffset.UTC).toString()));
	}

	Answer approveClosure(String user) {
		return this.world.as(user).act("/cases/" + this.casework.id(), "approve-closure", Map.of());
	}

	/** As soon as the case has heard that its other work is over. */
	void closedBy(String user) {
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> obeyed(approveClosure(user)));
	}

	String id() {
		return this.monitoring;
	}

	Answer read() {
		return this.world.as(OFFICER).get("/monitorings/" + this.monitoring);
	}

	private Answer act(String verb, Map<String, ?> body) {
		return this.world.as(OFFICER).act("/monitorings/" + this.monitoring, verb, body);
	}

	private static void obeyed(Answer answer) {
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
	}

}
