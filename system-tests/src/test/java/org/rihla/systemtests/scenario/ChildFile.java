/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.rihla.localstack.demo.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The protection file of a child alone, as its officer works on it. */
class ChildFile {

	private final World world;

	private final String officer;

	private final String caseId;

	ChildFile(World world, String officer, String caseId) {
		this.world = world;
		this.officer = officer;
		this.caseId = caseId;
	}

	String address() {
		return "/protection-files/" + read("/protection-files?caseId=" + this.caseId).path(0).path("fileId").asString();
	}

	void addReader(String user, LocalDate until) {
		obeyed(this.world.as(this.officer)
			.act(address(), "readers",
					Map.of("subject", this.world.subject(user), "lead", false, "until", until.toString())));
	}

	void record(Map<String, Object> findings) {
		obeyed(track(this.officer, "child", Map.of("findings", findings)));
	}

	Answer sign(String user) {
		return track(user, "sign", Map.of());
	}

	void satisfyAllOf(String stage) {
		gates((gate) -> stage.equals(gate.path("stage").asString())).forEach(this::satisfyGate);
	}

	void satisfy(String kind) {
		satisfyGate(gate(kind));
	}

	void fail(String kind) {
		obeyed(track(this.officer, "gates/" + gate(kind) + "/fail", Map.of("reason", "Cannot be reached")));
	}

	/** All that a return needs to be decided, of invented people. */
	static Map<String, Object> findings(LocalDate on) {
		String today = on.toString();
		return Map.of("guardian",
				Map.of("name", "Guardian Invented", "authority", "Family court", "mandateSeen", true, "mandateUntil",
						on.plusYears(1).toString()),
				"tracing", "FOUND", "familyAssessment", Map.of("mode", "HOME_VISIT", "doneOn", today), "determination",
				Map.of("outcome", "RETURN_IN_BEST_INTERESTS", "decidedOn", today, "panelFunctions",
						List.of("judge", "psychologist"), "childHeard", true, "viewsOfTheChild", "Wants to go home",
						"alternativesWeighed", List.of("Care in the host country")),
				"consents",
				Map.of("guardianOn", today, "childOn", today, "receivingCarerOn", today, "withdrawnBy", List.of()),
				"carer", Map.of("name", "Aunt Invented", "relation", "aunt", "identityChecked", true, "ready", true,
						"lastContactOn", today));
	}

	private void satisfyGate(String gateId) {
		obeyed(track(this.officer, "gates/" + gateId + "/satisfy", Map.of()));
	}

	private String gate(String kind) {
		return gates((gate) -> kind.equals(gate.path("judgement").path("kind").asString())).getFirst();
	}

	private List<String> gates(Predicate<JsonNode> wanted) {
		return read(address()).path("tracks")
			.path(0)
			.path("gates")
			.valueStream()
			.filter(wanted)
			.map((gate) -> gate.path("gateId").asString())
			.toList();
	}

	private Answer track(String user, String verb, Object body) {
		String file = address();
		String track = read(file).path("tracks").path(0).path("trackId").asString();
		return this.world.as(user).act(file, "tracks/" + track + "/" + verb, body);
	}

	private JsonNode read(String path) {
		return obeyed(this.world.as(this.officer).get(path)).body();
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
