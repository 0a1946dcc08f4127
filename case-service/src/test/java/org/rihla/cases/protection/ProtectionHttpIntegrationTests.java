/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.EventProbe.Seen;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Protection files over HTTP: what readers do, and that others never learn of them. */
@RihlaTest
class ProtectionHttpIntegrationTests extends FilesOverHttp {

	private static final Tokens SECOND = Tokens.of("protection-officer").subject(Tokens.subjectOf("second"));

	@Autowired
	private ProtectionJob job;

	@Test
	void letsAChildGoWhenTwoPeopleFindEverythingInPlace() {
		CaseJourney journey = childAlone();
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(openGates(journey)).containsOnlyOnce("DEPART").contains("DECLARE"));

		Answer file = officer().post(journey.path("/protection-file"), Api.example("openProtectionFile"));
		assertThat(file).returns(201, Answer::status).returns("OPEN", (answer) -> answer.text("/status"));
		String at = at(file);
		String track = at + "/tracks/" + file.text("/tracks/0/trackId");
		ObjectNode findings = findings();
		Answer recorded = officer().post(track + "/child", findings, file);
		assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
		assertThat(officer().post(track + "/sign", null, recorded).unmet()).containsExactly("maker-is-checker");
		Answer last = officer().post(at + "/readers",
				Api.example("nameReader").put("subject", Tokens.subjectOf("second")).put("until", today().toString()),
				recorded);
		assertThat(last.status()).as(last.body()).isEqualTo(200);
		last = officer().as(SECOND).post(track + "/sign", null, last);
		assertThat(last.status()).as(last.body()).isEqualTo(200);
		for (String gate : gates(last, "DECLARE")) {
			last = officer().post(track + "/gates/" + gate + "/satisfy", Api.example("satisfyGate"), last);
			assertThat(last.status()).as(last.body()).isEqualTo(200);
		}

		assertThat(openGates(journey)).containsExactlyInAnyOrder("DEPART", "ARRIVE");
		assertTold(last, journey);
	}

	@Test
	void isOpenedOncePerCase() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		String key = UUID.randomUUID().toString();
		String path = journey.path("/protection-file");

		Answer first = officer().post(path, Api.example("openProtectionFile"), key, null);
		Answer again = officer().post(path, Api.example("openProtectionFile"), key, null);

		assertThat(again.body()).isEqualTo(first.body());
		assertThat(officer().as(SECOND).post(path, Api.example("openProtectionFile")).unmet())
			.containsExactly("file-exists");
		assertThat(officer().as(OFFICER)
			.post("/cases/" + UUID.randomUUID() + "/protection-file", Api.example("openProtectionFile"))
			.status()).isEqualTo(404);
	}

	@Test
	void refusesStaleVersionsAndSaysAllThatIsMissing() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		Answer file = officer().post(journey.path("/protection-file"), Api.example("openProtectionFile"));
		Answer track = officer().post(at(file) + "/tracks",
				Api.example("openTrack").put("personId", journey.personId()), file);
		String gate = at(file) + "/tracks/" + track.text("/tracks/0/trackId") + "/gates/"
				+ track.text("/tracks/0/gates/0/gateId");

		assertThat(officer().post(gate + "/satisfy", Api.example("satisfyGate"), file).status()).isEqualTo(412);
		assertThat(officer().post(gate + "/satisfy", Api.example("satisfyGate")).status()).isEqualTo(428);
		assertThat(officer().post(gate + "/satisfy", Api.example("satisfyGate"), track).unmet())
			.contains("evidence-missing");
		assertThat(officer().post(at(file) + "/close", null, track).unmet()).containsExactly("review-open",
				"track-open");
		assertThat(officer()
			.post(gate.replaceFirst("[0-9a-f-]{36}$", UUID.randomUUID().toString()) + "/fail", Api.example("failGate"),
					track)
			.status()).isEqualTo(404);
	}

	@Test
	void opensAlsoForALevelThatSomebodyRaisedLater() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign().intake();
		ObjectNode open = Api.example("recordScreening").put("personId", journey.personId());
		((ObjectNode) open.path("answers")).remove("confirmedLevel");
		Answer recorded = new Api(this.port, CASEWORKER).post(journey.path("/screenings"), open, journey.last());
		String screening = journey.path("/screenings/" + recorded.text("/screenings/0/screeningId"));
		Answer confirmed = officer().post(screening + "/confirm",
				Api.example("confirmScreening").put("level", "CRITICAL"), recorded);
		Answer signed = officer().as(SECOND).post(screening + "/sign", null, confirmed);

		Answer completed = new Api(this.port, CASEWORKER).post(journey.path("/complete-screening"), null, signed);

		assertThat(completed.status()).as(completed.body()).isEqualTo(200);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.database.getCollection("protection_files")
				.countDocuments(new Document("state.caseId", journey.caseId()))).isEqualTo(1));
	}

	@Test
	void leavesATrackOpenForSomebodyWhoseAgeIsInDoubt() {
		CaseJourney journey = childAlone();
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(openGates(journey)).hasSize(7));

		this.job.run();

		assertThat(openGates(journey)).hasSize(7);
	}

	private CaseJourney childAlone() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign().intake();
		ObjectNode screening = Api.example("recordScreening").put("personId", journey.personId());
		((ObjectNode) screening.at("/answers/findings/0")).put("code", "UASC");
		((ObjectNode) screening.path("answers")).put("confirmedLevel", "HIGH");
		assertThat(new Api(this.port, CASEWORKER).post(journey.path("/screenings"), screening, journey.last()).status())
			.isEqualTo(200);
		return journey;
	}

	private ObjectNode findings() {
		ObjectNode example = Api.example("recordChildFindings");
		ObjectNode findings = (ObjectNode) example.path("findings");
		((ObjectNode) findings.path("familyAssessment")).put("doneOn", today().toString());
		((ObjectNode) findings.path("determination")).put("decidedOn", today().toString());
		((ObjectNode) findings.path("carer")).put("lastContactOn", today().toString());
		return example;
	}

	private List<String> openGates(CaseJourney journey) {
		List<String> stages = new ArrayList<>();
		officer().get(journey.path("/clearance"))
			.json()
			.path("gates")
			.forEach((gate) -> stages.add(gate.path("stage").asString()));
		return stages;
	}

	private static List<String> gates(Answer file, String stage) {
		return file.json()
			.at("/tracks/0/gates")
			.valueStream()
			.filter((gate) -> gate.path("stage").asString().equals(stage))
			.map((JsonNode gate) -> gate.path("gateId").asString())
			.toList();
	}

	private static void assertTold(Answer file, CaseJourney journey) {
		try (EventProbe probe = new EventProbe("case-events-restricted")) {
			UUID id = UUID.fromString(file.text("/fileId"));
			await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(probe.of(id)).hasSize(7));
			assertThat(probe.of(id)).extracting(Seen::type)
				.startsWith("protection.reviewRequested", "protection.trackOpened")
				.endsWith("protection.gateSatisfied");
			assertThat(probe.of(id)).extracting(Seen::sequence)
				.containsExactlyElementsOf(IntStream.rangeClosed(1, 7).mapToObj(Long::valueOf).toList());
			assertThat(probe.of(id)).allSatisfy((seen) -> assertThat(seen.json()).contains(journey.caseId())
				.doesNotContain("CHILD", "UASC", "HIGH", "BEST"));
		}
	}

}
