/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.SmokeJourney;
import org.rihla.systemtests.stack.Canary;
import org.rihla.systemtests.stack.Http;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person with unmistakable values in every field goes through the system; they are then
 * looked for in everything that it has written.
 */
class Scenario10CanaryTests {

	private static final String WORKER = "cw.rabat.1";

	private static final String OFFICER = "po.rabat.1";

	private final Canary canary = new Canary();

	@TempDir
	private Path data;

	@Test
	void valuesStandNowhereButInTheAnswersOfTheApi() {
		String caseId;
		try (World world = new World(this.data, Clock.systemUTC())) {
			caseId = live(world);
			new SmokeJourney(Http.client(), world.stack().target(), world.stack().login()).run();
			world.stack().awaitRest(Duration.ofMinutes(1));
			Answer read = world.as(WORKER).get("/cases/" + caseId);
			assertThat(read.body().toString()).contains(Canary.LATIN, Canary.ARABIC, Canary.PHONE,
					this.canary.in("passPhrase"));
		}
		assertThat(Canary.isFound(caseId, this.data.resolve("infrastructure/kafka"))).isTrue();
		assertThat(Canary.isFound(caseId, this.data.resolve("infrastructure/store"))).isTrue();
		assertThat(this.canary.values()).hasSizeGreaterThan(20);
		assertThat(this.canary.hits(this.data)).isEmpty();
	}

	@Test
	void valuesAreFoundWhereTheyAre() throws IOException {
		Files.writeString(this.data.resolve("planted.log"), "x" + Canary.PHONE + "y");
		Files.write(this.data.resolve("planted.bin"), Canary.ARABIC.getBytes(StandardCharsets.UTF_16LE));
		Files.writeString(this.data.resolve("clean.log"), "nothing");

		assertThat(this.canary.hits(this.data)).anyMatch((hit) -> hit.endsWith("planted.log"))
			.anyMatch((hit) -> hit.endsWith("planted.bin"))
			.noneMatch((hit) -> hit.endsWith("clean.log"));
	}

	/** Every verb that takes words about a person, and some that are refused. */
	private String live(World world) {
		Actor worker = world.as(WORKER);
		worker.create("/cases", Map.of("channel", Canary.LATIN));
		worker.create("/cases", Map.of(Canary.LATIN, Canary.PHONE));
		worker.create("/cases/search", Map.of("name", Canary.LATIN, Canary.PHONE, true));
		Answer registered = obeyed(worker.create("/cases", registration()));
		String id = registered.text("caseId");
		String address = "/cases/" + id;
		String person = registered.body().path("persons").path(0).path("personId").asString();
		worker.act(address, "start-intake", Map.of("lateReason", this.canary.in("refusedLateReason")));
		obeyed(world.as("pm.rabat.1")
			.act(address, "assign", Map.of("ownerId", world.subject(WORKER), "teamCode", "RBA-1")));
		obeyed(worker.act(address, "contacts", Map.of("personId", person, "direction", "OUTBOUND", "outcome",
				"NOT_REACHED", "note", this.canary.in("contactNote"))));
		obeyed(worker.act(address, "start-intake", Map.of()));
		obeyed(worker.act(address, "complete-intake",
				Map.of("intakes", List.of(Map.of("personId", person, "answers", interview())))));
		obeyed(worker.act(address, "screenings",
				Map.of("personId", person, "instrument", "screen/1", "answers",
						Map.of("findings", List.of(), "protectiveFactors", List.of(), "needs",
								List.of(this.canary.in("need")), "immediateDanger", false, "confirmedLevel", "LOW"))));
		obeyed(world.as("mo.rabat.1")
			.act(address, "holds", Map.of("kind", "MEDICAL", "force", "ADVISORY", "personIds", List.of(person), "desk",
					"RBA-DESK-3", "reason", this.canary.in("holdReason"))));
		protect(world, address);
		refer(world, id, person);
		obeyed(worker.create("/cases/search", Map.of("name", Canary.LATIN)));
		obeyed(worker.create("/cases/search", Map.of("phone", Canary.PHONE)));
		return id;
	}

	private void protect(World world, String address) {
		Answer opened = obeyed(world.as(OFFICER)
			.act(address, "protection-file", Map.of("reason", this.canary.in("protectionReason"))));
		obeyed(world.as(OFFICER)
			.act("/protection-files/" + opened.text("fileId"), "notes",
					Map.of("text", this.canary.in("protectionNote"))));
	}

	private void refer(World world, String caseId, String person) {
		Actor worker = world.as(WORKER);
		obeyed(worker.act("/cases/" + caseId, "consents",
				Map.of("personId", person, "purpose", "REFERRAL", "partnerId", Cast.HARBOUR, "details", consent())));
		Answer drafted = obeyed(worker.create("/referrals",
				Map.of("caseId", caseId, "personIds", List.of(person), "partnerId", Cast.HARBOUR, "serviceCode",
						"LEGAL", "urgency", "ORDINARY", "story", this.canary.in("story"))));
		String referral = "/referrals/" + drafted.text("referralId");
		obeyed(worker.act(referral, "send", Map.of("dataCategories", List.of("IDENTITY", "CONTACT"))));
		obeyed(world.as("pa.harbour.1")
			.act(referral, "reject", Map.of("reason", "NO_CAPACITY", "comment", this.canary.in("rejectComment"))));
	}

	private Map<String, Object> registration() {
		Map<String, Object> details = Map.of("names",
				List.of(Map.of("text", Canary.LATIN, "script", "Latn", "kind", "FULL"),
						Map.of("text", Canary.ARABIC, "script", "Arab", "kind", "FULL")),
				"sex", "F", "birthDate", Map.of("value", "1991-02-03", "basis", "DECLARED"), "nationalities",
				List.of("CI"), "identityConfidence", "DECLARED", "languages", List.of("fr"), "legalStatus", "IRREGULAR",
				"protectionClaim", "NONE");
		Map<String, Object> rule = Map.of("kind", "PHONE", "value", Canary.PHONE, "safe", true, "hours",
				this.canary.in("hours"), "whoMayAnswer", this.canary.in("whoMayAnswer"), "passPhrase",
				this.canary.in("passPhrase"), "mayLeaveMessage", false, "doNotContact", false);
		Map<String, Object> document = Map.of("kind", "PASSPORT", "issuingCountry", "CI", "number",
				this.canary.in("number"));
		return Map.of("channel", "WALK_IN", "countryOfReturn", "CI", "urgent", false, "persons",
				List.of(Map.of("details", details, "contactRules", List.of(rule), "documents", List.of(document),
						"processingConsent", consent())),
				"relationships", List.of());
	}

	private Map<String, Object> interview() {
		return Map.of("reasonsForReturn", List.of("NO_WORK"), "means", "NONE", "legalBar", "NONE", "previousAssistance",
				List.of(this.canary.in("assistance")), "skills", List.of(this.canary.in("skill")), "housing",
				this.canary.in("housing"), "place", this.canary.in("place"), "interpreter", Map.of("needed", false));
	}

	private static Map<String, Object> consent() {
		return Map.of("categories", List.of("IDENTITY", "CONTACT"), "language", "fr", "textVersion", "consent/1", "how",
				"SIGNED", "givenBy", "SELF");
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
